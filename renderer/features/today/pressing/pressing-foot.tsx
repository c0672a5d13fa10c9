import { OctagonAlert } from 'lucide-react'
import { formatWeekdayDate } from '../../../format/date.ts'
import { calls } from '../../../i18n/nl/substitution/calls.ts'
import { page } from '../../../i18n/nl/today/page.ts'
import { formatDates } from '../../billing/model/date-list.ts'
import { PrintCallListButton } from '../../substitution/letters/print-call-list-button.tsx'
import { callListExtras } from '../../substitution/model/call-list-extras.ts'
import { callRows } from '../../substitution/model/call-list.ts'
import type { Matrix } from '../../substitution/model/matrix.ts'
import type { AbsenceView } from '../../substitution/substitution-types.ts'
import { useHostsById } from '../../substitution/use-hosts-by-id.ts'
import type { Now } from '../model/line-words.ts'
import { standByDay } from '../model/pressing-days.ts'
import { namesTogether } from '../model/pressing-rows.ts'

const text = page.pressing

type Props = { view: AbsenceView; matrix: Matrix; day: string; now: Now; isSeeking: boolean }

/** The days after: who has no place yet; and the call list on paper. */
export function PressingFoot({ view, matrix, day, now, isSeeking }: Props) {
  const hosts = useHostsById()
  const after = standByDay(matrix, day).filter(({ date }) => date > day)
  const without = after.filter(({ unplaced }) => unplaced.length > 0)
  const placed = after.filter((stand) => stand.unplaced.length === 0 && !stand.isSeeking)
  return (
    <div className="pressing-foot small">
      <div className="pressing-after">
        {without.map(({ date, unplaced }) => (
          <span key={date} className="br">
            <OctagonAlert className="icon-small" aria-hidden />{' '}
            {text.withoutPlace(formatWeekdayDate(date, now.year), unplaced.length, namesTogether(unplaced, text.and))}
          </span>
        ))}
        {placed.length > 0 && !isSeeking && (
          <span className="ink-2">{text.othersPlaced(formatDates(placed.map(({ date }) => date)))}</span>
        )}
      </div>
      <PrintCallListButton
        closureId={view.id}
        kind="quiet"
        label={calls.title}
        {...callListExtras(view, matrix, callRows(view, matrix), hosts)}
      />
    </div>
  )
}
