import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { DayBar, Occupancy, TrackHead, type TimeAxis } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'

type Props = {
  day: ExtraDayAnswer['day']
  slots: readonly Interval[]
  axis: TimeAxis
  year: number | undefined
}

/** A day of the host on the time axis: the others, the child on top, the limit dashed and what is above it in red. */
export function HostDayBar({ day, slots, axis, year }: Props) {
  const spans = slots.map(([from, until]) => ({ from, until }))
  const date = formatWeekdayDate(day.date, year)
  const label = extraDays.check.bar(date, day.peakNow, day.peak, day.limit)
  if (day.closure !== undefined || slots.length === 0)
    return (
      <div className="extra-day-plain">
        <DayBar
          steps={day.steps}
          limit={day.limit}
          label={label}
          closure={day.closure && nl.timeline.closureReasons[day.closure]}
          axis={axis}
          height={30}
        />
      </div>
    )
  const load = { peak: day.peak, limit: day.limit, others: day.stepsNow, together: day.steps }
  return (
    <div className="extra-day-bar">
      <TrackHead axis={axis} />
      <div className="extra-day-track">
        <Occupancy load={load} spans={spans} axis={axis} label={label} />
      </div>
    </div>
  )
}
