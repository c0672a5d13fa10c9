import type { EpochDay } from '../../calendar/date.ts'
import { placesDuring } from '../room.ts'
import type { Placing } from './placing.ts'
import type { Seeker } from './seeker.ts'

/** A minute of a day on which a seeker wants to be somewhere. */
type Moment = { day: EpochDay; minute: number }

/**
 * Whether, in single minutes of its days, a place could be made for a seeker by moving others on; no for one of them is a proof
 * that none can be made at all. In one minute every child takes one place, so that the hosts it can go to, those of whoever has
 * to leave there, and so on, are all there are: where none of them has a place left, there is none (an augmenting path).
 */
export function hasWayOut(placing: Placing, seeker: Seeker, lastDay: EpochDay): boolean {
  return momentsOf(seeker, lastDay).every((moment) => hasWayOutAt(placing, seeker, moment))
}

/** The middle of its hours on the last date of each of its days that everybody looks at. */
function momentsOf({ days }: Seeker, lastDay: EpochDay): Moment[] {
  return days.flatMap(({ course: { first, step, last }, slots }) => {
    const end = Math.min(last, lastDay)
    if (end < first) return []
    const day = first + Math.floor((end - first) / step) * step
    return slots.map(([from, until]) => ({ day, minute: (from + until) >> 1 }))
  })
}

function hasWayOutAt(placing: Placing, seeker: Seeker, moment: Moment): boolean {
  const looking = [seeker]
  const seen = new Set<string>()
  for (const one of looking)
    for (const { hostId, room } of one.hosts) {
      if (seen.has(hostId)) continue
      seen.add(hostId)
      const ahead = room.dayOn(moment.day)
      const present = placing.at(hostId).filter((other) => isThere(other, moment))
      // On a day of closure there is nothing to run out of.
      if (!ahead || placesDuring(ahead.room, [moment.minute, moment.minute + 1]) > present.length) return true
      looking.push(...present)
    }
  return false
}

function isThere(seeker: Seeker, { day, minute }: Moment): boolean {
  return seeker.on(day).some(([from, until]) => from <= minute && minute < until)
}
