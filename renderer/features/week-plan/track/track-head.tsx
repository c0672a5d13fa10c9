import { percentOnAxis, type TimeAxis } from '../../../components/index.ts'
import { hoursOn } from './axis-hours.ts'

/** The hours above the tracks. */
export function TrackHead({ axis }: { axis: TimeAxis }) {
  return (
    <div className="week-track-head" aria-hidden>
      {hoursOn(axis).map((minute) => (
        <span key={minute} style={{ left: `${percentOnAxis(axis, minute)}%` }}>
          {minute / 60}
        </span>
      ))}
    </div>
  )
}
