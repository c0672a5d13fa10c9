import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { CheckedWeekday } from '../../../../shared/domain/capacity/plan-check.ts'
import { stepOutline } from '../../../components/step-outline.ts'
import type { TimeAxis } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import type { Span } from '../model/plan-value.ts'
import { ownSteps } from './own-steps.ts'

type Props = { load: CheckedWeekday; spans: readonly Span[]; axis: TimeAxis }

/** How full the host is on the day of this row that comes nearest to the limit: the others, this child on top, the limit dashed. */
export function Occupancy({ load: { date, peak, limit, others, together }, spans, axis }: Props) {
  const top = Math.max(limit, peak) + 0.6
  const width = axis.until - axis.from
  return (
    <svg
      className="week-track-occupancy"
      viewBox={`0 0 ${width} ${top}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={weekPlan.table.occupancy(formatWeekdayDate(formatDate(date)), peak, limit)}
    >
      <path className="week-track-others" d={stepOutline(others, axis, top)} />
      {ownSteps(together, spans).map((step) => (
        <rect
          key={step.from}
          className={step.count > limit ? 'week-track-over' : 'week-track-own'}
          x={step.from - axis.from}
          width={step.until - step.from}
          y={top - step.count}
          height={1}
        />
      ))}
      <line className="week-track-limit" x1={0} x2={width} y1={top - limit} y2={top - limit} />
    </svg>
  )
}
