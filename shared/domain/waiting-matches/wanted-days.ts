import { mondayOf, parseDate, type EpochDay, type Weekday } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import { parseTime } from '../calendar/time.ts'
import { planHorizon } from '../capacity/plan-horizon.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { Interval } from '../billing/issued.ts'
import type { WaitingRequest, WantedSlot } from '../exchange/waiting-list.ts'
import { joined } from '../substitution/intervals.ts'
import { sharedCourses, type Course, type Courses } from './courses.ts'

/** A weekday of a week of the cycle, its hours joined, and the dates of it on which they must fit. */
export type WantedDay = { named: NamedDay; slots: readonly Interval[]; course: Course }
/** A weekday of a week of the wanted cycle. */
export type NamedDay = { week: number; weekday: Weekday }

type Wish = Pick<WaitingRequest, 'wantedFrom' | 'cycleWeeks' | 'slots'>

/**
 * The plan that a request asks for, without end; from another day where one is given, in the same rhythm: week 1 stays the
 * week of the wanted day. `slots` are some of those that are wanted.
 */
export function wantedPlan(
  { wantedFrom, cycleWeeks, slots: all }: Wish,
  { from, slots = all }: { from?: EpochDay; slots?: readonly WantedSlot[] } = {},
): CarePlan {
  const wanted = parseDate(wantedFrom)
  return {
    from: from ?? wanted,
    until: openEnd,
    cycleWeeks,
    cycleStart: mondayOf(wanted),
    slots: slots.map((slot) => ({
      week: slot.week,
      weekday: slot.weekday as Weekday,
      from: parseTime(slot.from),
      until: parseTime(slot.until),
    })),
  }
}

/** The plan of a place that could still be offered: from the wanted day, or from a later one (today) where that is over. */
export function plannedFrom(wish: Wish, earliest: EpochDay): CarePlan {
  return wantedPlan(wish, { from: Math.max(parseDate(wish.wantedFrom), earliest) })
}

/** The days of a plan within the time that a plan is checked over (`planHorizon`), by week and weekday. Many plans share their courses. */
export function wantedDays(plan: CarePlan, today: EpochDay, courses: Courses = sharedCourses()): WantedDay[] {
  const { from, until } = planHorizon(plan, today)
  const step = plan.cycleWeeks * 7
  const byDay = Map.groupBy(plan.slots, ({ week, weekday }) => week * 7 + weekday)
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .flatMap(([, slots]): WantedDay[] => {
      const [one] = slots
      if (!one) return []
      const { week, weekday } = one
      const inCycle = plan.cycleStart + (week - 1) * 7 + weekday - 1
      // Also where a place begins before week 1: a cycle goes on in both directions.
      const first = inCycle + Math.ceil((from - inCycle) / step) * step
      const intervals = joined(slots.map((slot): Interval => [slot.from, slot.until]))
      return [
        {
          named: { week, weekday },
          slots: intervals,
          course: courses({ first, last: lastOf(first, until, step), step }),
        },
      ]
    })
}

/** The last day of a course on or before a day; before the first where there is none. */
function lastOf(first: EpochDay, until: EpochDay, step: number): EpochDay {
  return first + Math.floor((until - first) / step) * step
}
