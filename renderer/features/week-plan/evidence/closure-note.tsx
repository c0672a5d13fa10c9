import { CalendarX } from 'lucide-react'
import { formatDay } from '../../../format/date.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'

const text = weekPlan.host
const listed = 3

type Props = { closures: readonly { from: string; until: string }[]; year: number }

/** The next closures during the plan: they are not counted. Nothing when there are none. */
export function ClosureNote({ closures, year }: Props) {
  if (closures.length === 0) return null
  const spans = closures.slice(0, listed).map(({ from, until }) => {
    const [first, last] = [formatDay(from, year), formatDay(until, year)]
    return from === until ? first : text.closedSpan(first, last)
  })
  return (
    <div className="note week-plan-closure">
      <CalendarX className="icon-small" aria-hidden />
      <span className="ink-2">{text.closed(spans, closures.length - spans.length)}</span>
    </div>
  )
}
