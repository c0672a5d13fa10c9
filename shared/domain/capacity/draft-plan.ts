import type { EpochDay } from '../calendar/date.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { HostCapacityFacts, PlannedChild } from './facts.ts'

/** The plans of an agreement beside the stored one that a draft changes (by its first day, which is its own alone). */
export function keptPlans(agreement: PlannedChild, changesFrom: EpochDay | undefined): readonly CarePlan[] {
  return changesFrom === undefined ? agreement.plans : agreement.plans.filter((plan) => plan.from !== changesFrom)
}

/**
 * An agreement as it will be with a draft: the draft holds on every day of its own period, the other plans on the days before
 * and after it. Plans in order of their first day, none of which share a day.
 */
export function withDraft<Agreement extends PlannedChild>(
  agreement: Agreement,
  draft: CarePlan,
  changesFrom?: EpochDay,
): Agreement {
  const around = keptPlans(agreement, changesFrom).flatMap((plan) => [
    { ...plan, until: Math.min(plan.until, draft.from - 1) },
    { ...plan, from: Math.max(plan.from, draft.until + 1) },
  ])
  const plans = [draft, ...around.filter(({ from, until }) => from <= until)].sort((a, b) => a.from - b.from)
  return { ...agreement, plans }
}

/** The host's facts with one agreement put in the place of what stands under its id, or added to them. */
export function withAgreement(facts: HostCapacityFacts, agreement: PlannedChild): HostCapacityFacts {
  return { ...facts, agreements: [...facts.agreements.filter(({ id }) => id !== agreement.id), agreement] }
}
