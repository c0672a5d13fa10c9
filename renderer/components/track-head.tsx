import { hoursOn } from './axis-hours.ts'
import { percentOnAxis, type TimeAxis } from './time-axis.ts'
import './occupancy.css'

/** The hours above the tracks; with `every` one of so many, where there is no room for all. */
export function TrackHead({ axis, every = 1 }: { axis: TimeAxis; every?: number }) {
  return (
    <div className="track-head" aria-hidden>
      {hoursOn(axis)
        .filter((_, index) => index % every === 0)
        .map((minute) => (
          <span key={minute} style={{ left: `${percentOnAxis(axis, minute)}%` }}>
            {minute / 60}
          </span>
        ))}
    </div>
  )
}
