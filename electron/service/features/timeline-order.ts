import type { CarePlan } from '../../../shared/domain/care-plan/care-plan.ts'
import { halfDaysPerWeek } from '../../../shared/domain/care-plan/plan-in-view.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { compareText } from '../../../shared/domain/text-order.ts'

/** Newest first; on one date by kind and name, so that the list is always the same. */
export function newestFirst(events: TimelineEvent[]): TimelineEvent[] {
  return events.sort(
    (a, b) => compareText(b.date, a.date) || compareText(a.kind, b.kind) || compareText(a.title, b.title),
  )
}

/** The half days of the plan that an agreement starts with, for its event; nothing where there is no plan. */
export function startOf(plans: readonly CarePlan[] = []): { halfDaysPerWeek?: number } {
  const [first] = plans
  return first ? { halfDaysPerWeek: halfDaysPerWeek(first) } : {}
}
