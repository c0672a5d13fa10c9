import type { ClosureCalendar } from '../billing/closures.ts'
import { mondayOf, weekdayOf, type EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { limitOn, occupancyOn } from '../capacity/breaches.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { modulo } from '../care-plan/cycles.ts'
import { hostDays } from '../capacity/presence.ts'
import type { Step } from '../capacity/steps.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { joined } from '../substitution/intervals.ts'
import { leastRoom, noRoom, roomOf, type Room } from './room.ts'
import { stretchesOf, type Stretch } from './stretches.ts'

/** Days at one distance from one another: the first, the last that may count, and the days between two of them. */
export type Course = { first: EpochDay; last: EpochDay; step: number }

/** A host on every day there is, prepared for very many questions; reckoned for the days that are asked about. */
export type RoomAhead = {
  facts: HostCapacityFacts
  /** None on a day of closure of hers or of the service: it is left out. Outside her start and end she has no room. */
  roomOn(day: EpochDay): Room | undefined
  /** What is left on all days of a course that are not closed; none where all are. */
  leastOn(course: Course): Room | undefined
}

/** A kind of day: who is there, and the room that is left under each limit it was asked with. */
type Kind = { steps: readonly Step[]; byLimit: Map<number, Room> }
type KnownStretch = Stretch & { kinds: Map<number, Kind> }

/** Days that are kept together: a power of two, so that a day finds its place by shifting. */
const blockBits = 9
const blockMask = (1 << blockBits) - 1
const closed = 'closed'
/** More days than any course has: a first day and a number of days make one key. */
const mostDays = 2 ** 22

/** Prepares a host. Agreements, guests and closures must be known for all days that are asked about. */
export function roomAhead(facts: HostCapacityFacts, closures: ClosureCalendar, settings: DatedSettings): RoomAhead {
  // Closed days are left out whoever is there, so that all others are told apart by weekday and week alone.
  const host = hostDays(facts, { on: () => undefined })
  const stretches = stretchesOf(facts).map((stretch): KnownStretch => ({ ...stretch, kinds: new Map() }))
  const blocks = new Map<number, (Room | typeof closed | undefined)[]>()
  const courses = new Map<number, Map<number, Room | undefined>>()

  function reckon(day: EpochDay): Room | typeof closed {
    if (closures.on(facts.hostId, day)) return closed
    if (!covers(facts, day)) return noRoom
    const { cycleWeeks, kinds } = stretchOn(stretches, day)
    const weekday = weekdayOf(day)
    // Mondays are the days 4, 11, … since 1970-01-01.
    const week = (mondayOf(day) + 3) / 7
    const key = (cycleWeeks === Infinity ? week : modulo(week, cycleWeeks)) * 7 + weekday
    const kind = known(kinds, key, () => ({ steps: occupancyOn(host, day), byLimit: new Map() }))
    const limit = limitOn(facts, day, settings)
    return known(kind.byLimit, limit, () => {
      const room = roomOf(joined(host.openingHoursOn(day).map(({ from, until }) => [from, until])), kind.steps, limit)
      return room.length > 0 ? room : noRoom
    })
  }

  function roomOn(day: EpochDay): Room | undefined {
    const block = known(blocks, day >> blockBits, () => [])
    const room = (block[day & blockMask] ??= reckon(day))
    return room === closed ? undefined : room
  }

  function reckonLeast({ first, last, step }: Course): Room | undefined {
    const different: Room[] = []
    for (let day = first; day <= last; day += step) {
      const room = roomOn(day)
      if (room === noRoom) return noRoom
      if (room && !different.includes(room)) different.push(room)
    }
    return different.length > 0 ? different.reduce(leastRoom) : undefined
  }

  return {
    facts,
    roomOn,
    leastOn: (course) => {
      const ofStep = known(courses, course.step, () => new Map<number, Room | undefined>())
      const key = course.first * mostDays + Math.max(0, course.last - course.first + 1)
      if (!ofStep.has(key)) ofStep.set(key, reckonLeast(course))
      return ofStep.get(key)
    },
  }
}

/** The stretch that holds a day. */
function stretchOn(stretches: readonly KnownStretch[], day: EpochDay): KnownStretch {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.from ?? Infinity) <= day) low = middle
    else high = middle - 1
  }
  return stretches[low] ?? { from: day, cycleWeeks: 1, kinds: new Map() }
}

function known<Key, Value extends object>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = values.get(key)
  if (there) return there
  const made = make()
  values.set(key, made)
  return made
}
