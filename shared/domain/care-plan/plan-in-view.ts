import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { halfDaysPerCycle, type CarePlan } from './care-plan.ts'

/** The one to show on a day: what runs, else what comes next, else what was last. Undefined for an empty list. */
export function inView<Span extends Period>(spans: readonly Span[], day: EpochDay): Span | undefined {
  const ordered = spans.toSorted((a, b) => a.from - b.from)
  return ordered.find((span) => covers(span, day)) ?? ordered.find((span) => span.from > day) ?? ordered.at(-1)
}

/** Half days per week of a plan, averaged over its cycle; for showing only, rules use the exact fraction. */
export function halfDaysPerWeek(plan: CarePlan): number {
  return halfDaysPerCycle(plan.slots) / plan.cycleWeeks
}
