import type { EpochDay } from '../calendar/date.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { HostCapacityFacts, PlannedChild } from './facts.ts'

/** The plans of an agreement beside the stored one that a draft changes (by its first day, which is its own alone). */
export function keptPlans(agreement: PlannedChild, changesFrom: EpochDay | undefined): readonly CarePlan[] {
  return changesFrom === undefined ? agreement.plans : agreement.plans.filter((plan) => plan.from !== changesFrom)
}

/**
 * An agreement as it will be with a draft: the draft holds on every day of its own period, the other plans on the days
 * outside it. First in the list is first asked, so nothing needs to be cut.
 */
export function withDraft(agreement: PlannedChild, draft: CarePlan, changesFrom?: EpochDay): PlannedChild {
  return { ...agreement, plans: [draft, ...keptPlans(agreement, changesFrom)] }
}

/** The host's facts with one agreement put in the place of what stands under its id, or added to them. */
export function withAgreement(facts: HostCapacityFacts, agreement: PlannedChild): HostCapacityFacts {
  return { ...facts, agreements: [...facts.agreements.filter(({ id }) => id !== agreement.id), agreement] }
}
