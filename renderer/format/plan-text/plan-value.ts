import type { Weekday } from '../../../shared/domain/calendar/date.ts'
import type { Slot } from '../../../shared/domain/care-plan/care-plan.ts'

/** A stretch of a day: half-open minutes since midnight. */
export type Span = { from: number; until: number }

/** A day of the cycle: week 1…cycleWeeks and ISO weekday. */
export type CycleDay = { week: number; weekday: Weekday }

/** What a plan reserves: its slots in order of week, weekday and time, never overlapping on a day. */
export type PlanSlots = { cycleWeeks: number; slots: readonly Slot[] }

/**
 * A plan as it is drawn: ISO dates, `until` inclusive and absent when open-ended, `cycleStart` the Monday of a week 1. It goes on
 * with a cycle that was there before (`keepsCycle`), or its week 1 is the week of `from`.
 */
export type PlanValue = PlanSlots & { from: string; until?: string; cycleStart: string; keepsCycle: boolean }

/** More weeks than a year has make no cycle that anybody can draw. */
export const longestCycle = 52

/** The last minute that a slot can end on: a slot does not cross midnight (exchange.md §1). */
export const lastMinute = 1439

/** ISO weekdays in order. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The stretches of one day, in order of time. */
export function spansOf({ slots }: Pick<PlanSlots, 'slots'>, { week, weekday }: CycleDay): Span[] {
  return slots
    .filter((slot) => slot.week === week && slot.weekday === weekday)
    .map(({ from, until }) => ({ from, until }))
}

/** The plan with other stretches on one day of its cycle; they do not overlap, their order has no meaning. */
export function withSpans<Plan extends PlanSlots>(
  plan: Plan,
  { week, weekday }: CycleDay,
  spans: readonly Span[],
): Plan {
  if (week < 1 || week > plan.cycleWeeks) return plan
  const others = plan.slots.filter((slot) => slot.week !== week || slot.weekday !== weekday)
  return { ...plan, slots: inOrder([...others, ...spans.map(({ from, until }) => ({ week, weekday, from, until }))]) }
}

/** Slots in order of week, weekday and time. */
export function inOrder(slots: readonly Slot[]): Slot[] {
  return slots.toSorted((a, b) => a.week - b.week || a.weekday - b.weekday || a.from - b.from)
}
