import { stepOutline, type CountStep } from './step-outline.ts'
import { standardAxis, type TimeAxis } from './time-axis.ts'
import './bars.css'

type Props = {
  steps: readonly CountStep[]
  limit: number
  /** What it shows, in words: the picture itself is not read aloud. */
  label: string
  /** Why the host is closed: hatch with the word instead of a bar. */
  closure?: string | undefined
  axis?: TimeAxis
  /** In px. */
  height?: number
}

/** A day of a host: a step area of how many children there are, the limit dashed, red columns where they are above it. */
export function DayBar({ steps, limit, label, closure, axis = standardAxis, height = 34 }: Props) {
  if (closure !== undefined) {
    return (
      <div className="day-bar-closed hatch" style={{ height }} role="img" aria-label={label}>
        <span>{closure}</span>
      </div>
    )
  }
  // One unit of height is a child; half a unit above the limit keeps its dashes clear of the edge.
  const top = Math.max(limit, ...steps.map((step) => step.count)) + 0.5
  const width = axis.until - axis.from
  return (
    <svg
      className="day-bar"
      viewBox={`0 0 ${width} ${top}`}
      preserveAspectRatio="none"
      style={{ height }}
      role="img"
      aria-label={label}
    >
      <path className="day-bar-area" d={stepOutline(steps, axis, top)} />
      {steps
        .filter((step) => step.count > limit)
        .map((step) => (
          <rect
            key={step.from}
            className="day-bar-over"
            x={step.from - axis.from}
            width={step.until - step.from}
            y={top - step.count}
            height={step.count - limit}
          />
        ))}
      <path className="day-bar-edge" d={stepOutline(steps, axis, top)} />
      <line className="day-bar-limit" x1={0} x2={width} y1={top - limit} y2={top - limit} />
    </svg>
  )
}
