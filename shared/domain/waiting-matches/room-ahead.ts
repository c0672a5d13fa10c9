import type { ClosureCalendar } from '../billing/closures.ts'
import { mondayOf, weekdayOf, type EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { limitOn, occupancyOn } from '../capacity/breaches.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { hostDays } from '../capacity/presence.ts'
import type { Step } from '../capacity/steps.ts'
import { modulo } from '../care-plan/cycles.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { joined } from '../substitution/intervals.ts'
import type { Course } from './courses.ts'
import { roomOf, takesOf, type Room } from './room.ts'
import { stretchesOf, stretchOn } from './stretches.ts'
import { knownTakes, takesNobody, type Takes } from './takes.ts'

/** A day of a host: how many are there, the limit, and what is left. Days that are alike are the same value. */
export type DayAhead = { steps: readonly Step[]; limit: number; room: Room; takes: Takes }

/** A host on every day there is, prepared for very many questions; reckoned for the days that are asked about. */
export type RoomAhead = {
  facts: HostCapacityFacts
  /** None on a day of closure of hers or of the service: it is left out. Outside her start and end nobody can come. */
  dayOn(day: EpochDay): DayAhead | undefined
  /** When one child more can come on every day of a course that is not closed; none where all are. */
  takesOn(course: Course): Takes | undefined
}

/** A kind of day: how many are there, and what it is under each limit it was asked with. */
type Kind = { steps: readonly Step[]; byLimit: Map<number, DayAhead> }

type Block = (DayAhead | typeof closed | undefined)[]
/** Days that are kept together: a power of two, so that a day finds its place by shifting. */
const blockBits = 9
const blockMask = (1 << blockBits) - 1
const closed = 'closed'
const away: DayAhead = { steps: [], limit: 0, room: [], takes: takesNobody }

/** Prepares a host. Agreements, guests and closures must be known for all days that are asked about. */
export function roomAhead(facts: HostCapacityFacts, closures: ClosureCalendar, settings: DatedSettings): RoomAhead {
  // Closed days are left out whoever is there, so that all others are told apart by weekday and week alone.
  const host = hostDays(facts, { on: () => undefined })
  const stretches = stretchesOf(facts).map((stretch) => ({ ...stretch, kinds: new Map<number, Kind>() }))
  const blocks = new Map<number, Block>()
  let [at, block]: [number, Block] = [NaN, []]
  const takes = knownTakes()
  /** Of a course of which every day is closed nothing. */
  const courses = new Map<Course, Takes | typeof closed>()

  function reckon(day: EpochDay): DayAhead | typeof closed {
    if (closures.on(facts.hostId, day)) return closed
    const stretch = stretchOn(stretches, day)
    if (!stretch || !covers(facts, day)) return away
    // Mondays are the days 4, 11, … since 1970-01-01.
    const week = (mondayOf(day) + 3) / 7
    const weekOf = stretch.cycleWeeks === Infinity ? week : modulo(week, stretch.cycleWeeks)
    const kind = known(stretch.kinds, weekOf * 7 + weekdayOf(day), () => ({
      steps: occupancyOn(host, day),
      byLimit: new Map(),
    }))
    const limit = limitOn(facts, day, settings)
    return known(kind.byLimit, limit, () => {
      const hours = joined(host.openingHoursOn(day).map(({ from, until }) => [from, until]))
      const room = roomOf(hours, kind.steps, limit)
      return { steps: kind.steps, limit, room, takes: takes.of(takesOf(room)) }
    })
  }

  function dayOn(day: EpochDay): DayAhead | undefined {
    const number = day >> blockBits
    // Days are asked for in rows: the next one lies in the same block.
    if (number !== at) [at, block] = [number, known(blocks, number, () => [])]
    const ahead = (block[day & blockMask] ??= reckon(day))
    return ahead === closed ? undefined : ahead
  }

  function reckonTakes({ first, last, step }: Course): Takes | typeof closed {
    const different: Takes[] = []
    for (let day = first; day <= last; day += step) {
      const ofDay = dayOn(day)?.takes
      if (ofDay === takesNobody) return takesNobody
      if (ofDay && !different.includes(ofDay)) different.push(ofDay)
    }
    return different.length > 0 ? different.reduce(takes.both) : closed
  }

  return {
    facts,
    dayOn,
    takesOn: (course) => {
      let ofCourse = courses.get(course)
      if (ofCourse === undefined) courses.set(course, (ofCourse = reckonTakes(course)))
      return ofCourse === closed ? undefined : ofCourse
    },
  }
}

function known<Key, Value extends object>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = values.get(key)
  if (there) return there
  const made = make()
  values.set(key, made)
  return made
}
