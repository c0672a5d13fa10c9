import type { Interval } from '../../billing/issued.ts'
import type { EpochDay } from '../../calendar/date.ts'
import { stepsOf } from '../../capacity/steps.ts'
import { placesDuring, type Room } from '../room.ts'
import type { DayAhead, RoomAhead } from '../room-ahead.ts'
import type { Seeker } from './seeker.ts'

/**
 * Whether one more can come to a host beside those who are placed there already and hold together: nobody's hours, its own or
 * theirs, have a minute without a place for all who are there then. It fits there by itself.
 */
export function canJoin(room: RoomAhead, placed: readonly Seeker[], newcomer: Seeker): boolean {
  if (placed.length === 0) return true
  if (!holds(room, newcomer, placed, -Infinity)) return false
  // Those whose horizon reaches further meet the newcomer on days at which it does not look itself.
  return placed.every(
    (one) =>
      one.until <= newcomer.until ||
      holds(room, one, [newcomer, ...placed.filter((other) => other !== one)], newcomer.until + 1),
  )
}

/** Whether there is a place in all hours of one from a day on, with the others there. */
function holds(room: RoomAhead, one: Seeker, others: readonly Seeker[], from: EpochDay): boolean {
  for (const { course } of one.days) {
    let [lastAhead, lastCompany]: [DayAhead | undefined, readonly (readonly Interval[])[]] = [undefined, []]
    for (let day = course.first; day <= course.last; day += course.step) {
      const ahead = day < from ? undefined : room.dayOn(day)
      if (!ahead) continue
      const company = others.map((other) => other.on(day))
      // Most days are as the one before them: the same kind of day with the same others.
      if (ahead === lastAhead && company.every((slots, index) => slots === lastCompany[index])) continue
      if (!holdsOn(ahead.room, one.on(day), company.flat())) return false
      ;[lastAhead, lastCompany] = [ahead, company]
    }
  }
  return true
}

/** Whether a day has a place in every minute of some hours for all who are there then. */
function holdsOn(room: Room, own: readonly Interval[], company: readonly Interval[]): boolean {
  if (company.length === 0) return true
  return stepsOf([...own, ...company]).every(({ from, until, count }) =>
    own.every((slot) => {
      const shared: Interval = [Math.max(from, slot[0]), Math.min(until, slot[1])]
      return shared[0] >= shared[1] || placesDuring(room, shared) >= count
    }),
  )
}
