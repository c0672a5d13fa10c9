import { formatDay, yearOfIso } from '../../../format/date.ts'
import { forms as text } from '../../../i18n/nl/forms.ts'
import type { FormRow, FormsPreview } from '../form-types.ts'

type Cell = NonNullable<FormRow['value']>

/** A day as it is said: `08:00–16:30`, `ziek, verwittigd 5 okt 8:30`; `niets` for nothing. */
export function cellWords({ stays, absence }: Cell, reasons: FormsPreview['reasons']): string {
  const hours = stays.map(({ from, until }) => `${from}–${until}`).join(text.cell.and)
  const notice = absence?.notifiedAt
  const parts = [
    hours,
    reasons.find(({ id }) => id === (absence?.reasonId ?? absence?.reason))?.name.toLowerCase() ?? '',
    notice === undefined
      ? ''
      : text.cell.late(`${formatDay(notice.slice(0, 10), yearOfIso(notice))} ${notice.slice(11, 16)}`),
    absence?.ruling ? text.cell.ruling[absence.ruling] : '',
    absence?.note ? `“${absence.note}”` : '',
  ]
  return parts.filter(Boolean).join(', ') || text.read.nothingStored
}
