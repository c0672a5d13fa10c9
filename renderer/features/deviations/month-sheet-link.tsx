import { formatMonth } from '../../format/date.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { SheetLink } from '../attendance/sheet-link.tsx'

type Props = { hostId: string; month: string; isMonthShown?: boolean }

/** To the sheet on which a host's month is filled in. */
export function MonthSheetLink({ hostId, month, isMonthShown = false }: Props) {
  return (
    <SheetLink className="nowrap" month={month} hostId={hostId} title={text.monthSheetOf(formatMonth(month))}>
      {isMonthShown ? formatMonth(month) : text.monthSheet}
    </SheetLink>
  )
}
