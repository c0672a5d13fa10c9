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
  const weeks = (mondayOf(day) - plan.cycleStart) / 7
  return (((weeks % plan.cycleWeeks) + plan.cycleWeeks) % plan.cycleWeeks) + 1
}

/** What a plan reserves on a day: its slots in order of time, and their minutes together. */
export type ReservedDay = { slots: readonly Interval[]; minutes: number }

/** A plan with its days found without searching; built once, asked for every day of a period. */
export type PlanTable = Period & { reservedOn(day: EpochDay): ReservedDay }

/** A day without a reservation. */
export const nothingReserved: ReservedDay = { slots: [], minutes: 0 }

/** Prepares a plan for look-ups by day. */
export function planTable(plan: CarePlan): PlanTable {
  const slotsByDay = new Map<number, Interval[]>()
  for (const slot of plan.slots) {
    const key = slot.week * 8 + slot.weekday
    const slots = slotsByDay.get(key)
    if (slots) slots.push([slot.from, slot.until])
    else slotsByDay.set(key, [[slot.from, slot.until]])
  }
  const byDay = new Map<number, ReservedDay>()
  for (const [key, slots] of slotsByDay) {
    slots.sort((a, b) => a[0] - b[0])
    byDay.set(key, { slots, minutes: totalMinutes(slots) })
  }
  return {
    from: plan.from,
    until: plan.until,
    reservedOn: (day) => byDay.get(weekOfCycle(plan, day) * 8 + weekdayOf(day)) ?? nothingReserved,
  }
}

/** What the plan in force on a day reserves; plans of one agreement never overlap. */
export function reservedOn(plans: readonly PlanTable[], day: EpochDay): ReservedDay {
  for (const plan of plans) if (plan.from <= day && day <= plan.until) return plan.reservedOn(day)
  return nothingReserved
}

/** Half days that a whole cycle of the plan reserves; the slots of one day are weighed together (exchange.md §2). */
export function halfDaysPerCycle(slots: readonly Slot[]): number {
  const minutes = new Map<number, number>()
  for (const slot of slots) {
    const key = slot.week * 8 + slot.weekday
    minutes.set(key, (minutes.get(key) ?? 0) + slot.until - slot.from)
  }
  let halfDays = 0
  for (const total of minutes.values()) halfDays += halfDaysFor(total)
  return halfDays
}

/** Minutes in a list of intervals that do not overlap. */
export function totalMinutes(intervals: readonly Interval[]): number {
  let total = 0
  for (const [from, until] of intervals) total += until - from
  return total
}
