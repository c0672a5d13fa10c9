import { ownSteps, type OwnSpan } from './own-steps.ts'
import { stepOutline, type CountStep } from './step-outline.ts'
import type { TimeAxis } from './time-axis.ts'
import './occupancy.css'

type Props = {
  /** How many are there without the child and with it, at most, and how many may be. */
  load: { peak: number; limit: number; others: readonly CountStep[]; together: readonly CountStep[] }
  spans: readonly OwnSpan[]
  axis: TimeAxis
  label: string
}

/** How full a host is on a day: the others, a child on top, the limit dashed. */
export function Occupancy({ load: { peak, limit, others, together }, spans, axis, label }: Props) {
  const top = Math.max(limit, peak) + 0.6
  const width = axis.until - axis.from
  return (
    <svg className="occupancy" viewBox={`0 0 ${width} ${top}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path className="occupancy-others" d={stepOutline(others, axis, top)} />
      {ownSteps(together, spans).map((step) => (
        <rect
          key={step.from}
          className={step.count > limit ? 'occupancy-over' : 'occupancy-own'}
          x={step.from - axis.from}
          width={step.until - step.from}
          y={top - step.count}
          height={1}
        />
      ))}
      <line className="occupancy-limit" x1={0} x2={width} y1={top - limit} y2={top - limit} />
    </svg>
  )
}
