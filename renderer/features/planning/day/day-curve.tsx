import { percentOnAxis, type TimeAxis } from '../../../components/index.ts'
import { formatSpan } from '../../../format/time.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { axisHours, curveBlocks } from '../model/curve.ts'
import type { PlanningDay } from '../planning-types.ts'

const text = planning.day

/** How many children there are over the day, as steps with their numbers, against the limit. */
export function DayCurve({ day: { steps, limit }, axis }: { day: PlanningDay; axis: TimeAxis }) {
  const { blocks, limitHeight } = curveBlocks(steps, limit, axis)
  const words = steps.map(([from, until, count]) => text.step(formatSpan(from, until), count)).join(', ')
  return (
    <div className="day-line day-line-curve">
      <span className="ink-3">{text.count}</span>
      <div className="day-curve" role="img" aria-label={text.curve(words)}>
        <HourLines axis={axis} />
        {blocks.map(({ left, width, height, isOver, label, isLow }) => (
          <span
            key={left}
            className={`day-block${isOver ? ' day-block-over' : ''}${isLow ? ' day-block-low' : ''}`}
            style={{ left: `${left}%`, width: `${width}%`, height: `${height}%` }}
          >
            <span>{label}</span>
          </span>
        ))}
        <i className="day-limit" style={{ bottom: `${limitHeight}%` }} />
      </div>
      <span className="ink-3 day-hours">{text.limit(limit)}</span>
    </div>
  )
}

/** Thin lines at every second hour, behind the bars. */
export function HourLines({ axis }: { axis: TimeAxis }) {
  return axisHours(axis).map((hour) => (
    <i key={hour} className="day-hour-line" style={{ left: `${percentOnAxis(axis, hour * 60)}%` }} />
  ))
}

/** The hours below the bars. */
export function HourNumbers({ axis }: { axis: TimeAxis }) {
  return (
    <div className="day-line day-line-hours" aria-hidden>
      <span />
      <div className="day-hour-numbers">
        {axisHours(axis).map((hour) => (
          <span key={hour} style={{ left: `${percentOnAxis(axis, hour * 60)}%` }}>
            {hour}
          </span>
        ))}
      </div>
    </div>
  )
}
