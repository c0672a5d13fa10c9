import type { EpochDay } from '../../calendar/date.ts'
import type { Seeker } from './seeker.ts'

/** A minute of a day on which a seeker wants to be somewhere. */
export type Moment = { day: EpochDay; minute: number }

/** How many dates of each weekday are looked at, and how many days they lie apart: whole weeks, so that many share them. */
const dates = { count: 6, apart: 17 * 7 }
/** Minutes in which nearly everybody is there who is there at all. */
const usual = [9 * 60, 15 * 60]

/** Some moments of each of a seeker's days, on dates that everybody looks at; those of many seekers are the same. */
export function momentsOf({ days }: Seeker, lastDay: EpochDay): Moment[] {
  return days.flatMap(({ course: { first, step, last }, slots }) => {
    const chosen = new Set<EpochDay>()
    for (let back = 0; back < dates.count; back += 1) {
      const end = Math.min(last, lastDay - back * dates.apart)
      if (end >= first) chosen.add(first + Math.floor((end - first) / step) * step)
    }
    const minutes = slots.flatMap(([from, until]) => {
      const within = usual.filter((minute) => from <= minute && minute < until)
      return within.length > 0 ? within : [(from + until) >> 1]
    })
    return [...chosen].flatMap((day) => minutes.map((minute) => ({ day, minute })))
  })
}
