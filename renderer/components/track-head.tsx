import { hoursOn } from './axis-hours.ts'
import { percentOnAxis, type TimeAxis } from './time-axis.ts'
import './occupancy.css'

/** The hours above the tracks. */
export function TrackHead({ axis }: { axis: TimeAxis }) {
  return (
    <div className="track-head" aria-hidden>
      {hoursOn(axis).map((minute) => (
        <span key={minute} style={{ left: `${percentOnAxis(axis, minute)}%` }}>
          {minute / 60}
        </span>
      ))}
    </div>
  )
}
