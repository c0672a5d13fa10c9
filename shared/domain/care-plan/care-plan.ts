import { mondayOf, weekdayOf, type EpochDay, type Weekday } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { halfDaysFor } from '../attendance/percent.ts'
import type { Interval } from '../billing/issued.ts'

/** A reserved slot of a plan: week 1…cycleWeeks, weekday, half-open minutes. */
export type Slot = { week: number; weekday: Weekday; from: number; until: number }

/** An opvangplan in force over a period; `cycleStart` is the Monday of a week 1. */
export type CarePlan = Period & { cycleWeeks: number; cycleStart: EpochDay; slots: readonly Slot[] }

/** Week 1…cycleWeeks of a plan's cycle that holds the day; also before `cycleStart` (exchange.md §2). */
export function weekOfCycle(plan: Pick<CarePlan, 'cycleWeeks' | 'cycleStart'>, day: EpochDay): number {
  if (plan.cycleWeeks === 1) return 1
  const remainder = ((mondayOf(day) - plan.cycleStart) / 7) % plan.cycleWeeks
  // Added only where it is needed: a cycle may have as many weeks as a double can count.
  return (remainder < 0 ? remainder + plan.cycleWeeks : remainder) + 1
}

/** What a plan reserves on a day: its slots in order of time, and their minutes together. */
export type ReservedDay = { slots: readonly Interval[]; minutes: number }

/** A plan with its days found without searching; built once, asked for every day of a period. */
export type PlanTable = Period & { reservedOn(day: EpochDay): ReservedDay }

/** A day without a reservation. */
export const nothingReserved: ReservedDay = { slots: [], minutes: 0 }

/** Prepares a plan for look-ups by day. */
export function planTable(plan: CarePlan): PlanTable {
  const byDay = reservedDays(plan.slots)
  return {
    from: plan.from,
    until: plan.until,
    reservedOn: (day) => byDay[weekdayOf(day)]?.get(weekOfCycle(plan, day)) ?? nothingReserved,
  }
}

/** The slots of every day of a cycle together, by weekday and week; a week number may be too large to share a key. */
function reservedDays(slots: readonly Slot[]): (Map<number, ReservedDay> | undefined)[] {
  const byDay: (Map<number, ReservedDay> | undefined)[] = []
  for (const { week, weekday, from, until } of slots) {
    const weeks = (byDay[weekday] ??= new Map<number, ReservedDay>())
    const known = weeks.get(week) ?? nothingReserved
    const together = [...known.slots, [from, until] as const].sort((a, b) => a[0] - b[0])
    weeks.set(week, { slots: together, minutes: known.minutes + until - from })
  }
  return byDay
}

/** What the plan in force on a day reserves; plans of one agreement never overlap. */
export function reservedOn(plans: readonly PlanTable[], day: EpochDay): ReservedDay {
  for (const plan of plans) if (plan.from <= day && day <= plan.until) return plan.reservedOn(day)
  return nothingReserved
}

/** Half days that a whole cycle of the plan reserves; the slots of one day are weighed together (exchange.md §2). */
export function halfDaysPerCycle(slots: readonly Slot[]): number {
  let halfDays = 0
  for (const weeks of reservedDays(slots))
    for (const { minutes } of weeks?.values() ?? []) halfDays += halfDaysFor(minutes)
  return halfDays
}

/** Minutes in a list of intervals that do not overlap. */
export function totalMinutes(intervals: readonly Interval[]): number {
  let total = 0
  for (const [from, until] of intervals) total += until - from
  return total
}
