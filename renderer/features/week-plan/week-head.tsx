import { formatDay } from '../../format/date.ts'
import { formatDuration, formatHalfDays } from '../../format/time.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import type { WeekFacts } from './model/plan-facts.ts'

const text = weekPlan.table

type Props = {
  week: WeekFacts
  cycleWeeks: number
  mondays: readonly string[]
  /** The year that goes without saying. */
  year: string
  onCopy: (to: number[]) => void
}

/** The head of a week of the cycle: which weeks these are, what they weigh, and a way to give the others the same hours. */
export function WeekHead({ week: { week, minutes, halfDays }, cycleWeeks, mondays, year, onCopy }: Props) {
  const others = Array.from({ length: cycleWeeks }, (_, index) => index + 1).filter((other) => other !== week)
  const where = others.length === 1 ? text.copyWeek(others[0] ?? 1) : text.copyToAll
  return (
    <tr className="week-plan-week-head">
      <th colSpan={3} scope="rowgroup">
        <b>{cycleWeeks === 1 ? text.everyWeek : text.week(week)}</b>{' '}
        {cycleWeeks > 1 && (
          <span className="ink-3">
            {text.weeksOf(mondays.map((monday) => formatDay(monday, Number(year))).join(', '))}
          </span>
        )}
        {others.length > 0 && minutes > 0 && (
          <button
            type="button"
            className="link-button small week-plan-copy-week"
            aria-label={text.copyWeekLabel(week, where)}
            onClick={() => onCopy(others)}
          >
            {where}
          </button>
        )}
      </th>
      <td className="numeric medium">{minutes > 0 && formatDuration(minutes)}</td>
      <td className="numeric medium">{minutes > 0 && formatHalfDays(halfDays)}</td>
      <td colSpan={2} aria-hidden />
    </tr>
  )
}
