import type { Interval } from '../../billing/issued.ts'
import type { EpochDay } from '../../calendar/date.ts'
import { stepsOf } from '../../capacity/steps.ts'
import { placesDuring, type Room } from '../room.ts'
import type { Course } from '../courses.ts'
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
  for (const { course, named } of one.days) {
    const met = others.filter((other) => other.weekdays.has(named.weekday))
    if (met.length > 0 && !holdsOnCourse(room, one, met, { ...course, first: firstFrom(course, from) })) return false
  }
  return true
}

/** Backwards: at the end all who come are there, and what does not hold is found at once. */
function holdsOnCourse(room: RoomAhead, one: Seeker, met: readonly Seeker[], { first, last, step }: Course): boolean {
  const company: (readonly Interval[])[] = []
  let asked: DayAhead | undefined
  for (let day = last; day >= first; day -= step) {
    const ahead = room.dayOn(day)
    if (!ahead) continue
    // Most days are as the one before them: the same kind of day with the same others.
    let isOther = ahead !== asked
    for (const [index, other] of met.entries()) {
      const slots = other.on(day)
      if (slots === company[index]) continue
      company[index] = slots
      isOther = true
    }
    if (isOther && !holdsOn(ahead.room, one.on(day), company)) return false
    asked = ahead
  }
  return true
}

/** Whether a day has a place in every minute of some hours for all who are there then. */
function holdsOn(room: Room, own: readonly Interval[], company: readonly (readonly Interval[])[]): boolean {
  // Where there is room for all at once nobody has to look who meets whom.
  if (own.every((slot) => placesDuring(room, slot) > company.length)) return true
  return stepsOf([...own, ...company.flat()]).every(({ from, until, count }) =>
    own.every((slot) => {
      const shared: Interval = [Math.max(from, slot[0]), Math.min(until, slot[1])]
      return shared[0] >= shared[1] || placesDuring(room, shared) >= count
    }),
  )
}

function firstFrom({ first, step }: Course, from: EpochDay): EpochDay {
  return from <= first ? first : first + Math.ceil((from - first) / step) * step
}
