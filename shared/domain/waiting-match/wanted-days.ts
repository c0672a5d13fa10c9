import { mondayOf, parseDate, type EpochDay, type Weekday } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import { parseTime } from '../calendar/time.ts'
import { planHorizon } from '../capacity/plan-horizon.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { Interval } from '../billing/issued.ts'
import type { WaitingRequest, WantedSlot } from '../exchange/waiting-list.ts'
import { joined } from '../substitution/intervals.ts'
import type { Course } from './room-ahead.ts'

/** A weekday of a week of the cycle, its hours joined, and the dates of it on which they must fit. */
export type WantedDay = Course & { week: number; weekday: Weekday; slots: readonly Interval[] }

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

/** The days of a plan within the time that a plan is checked over (`planHorizon`), by week and weekday. */
export function wantedDays(plan: CarePlan, today: EpochDay): WantedDay[] {
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
      const first = inCycle + Math.max(0, Math.ceil((from - inCycle) / step)) * step
      return [{ week, weekday, first, last: until, step, slots: joined(slots.map((slot) => [slot.from, slot.until])) }]
    })
}
