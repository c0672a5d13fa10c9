import type { Agreement } from '../billing/facts.ts'
import type { EpochDay } from '../calendar/date.ts'
import { intersect, type Period } from '../calendar/period.ts'
import { planTable, reservedOn } from '../care-plan/care-plan.ts'
import type { Need, NeedDay, Place } from '../substitution/problem.ts'
import type { Refusal } from '../substitution/problem.ts'

/** What is known of a child beside its agreement. */
export type ChildOfStop = {
  home: Place
  knownHostIds: ReadonlySet<string>
  refusals: ReadonlyMap<string, Refusal>
}

/**
 * The agreements that go on beyond the end of their host as needs of the engine, by id: all that the plans reserve in the horizon,
 * save where the whole service is closed. Extra days are not taken along: they were asked of this host. An agreement that reserves
 * nothing there has no need.
 */
export function stopNeeds(
  agreements: readonly Agreement[],
  horizon: Period,
  isServiceClosed: (date: EpochDay) => boolean,
  of: (agreement: Agreement) => ChildOfStop,
): Need[] {
  return agreements.flatMap((agreement) => {
    const days = reservedDays(agreement, horizon).filter(({ date }) => !isServiceClosed(date))
    if (days.length === 0) return []
    const { id, childId, contractHolderId: familyId } = agreement
    return [{ id, childId, familyId, days, ...of(agreement) }]
  })
}

function reservedDays(agreement: Agreement, horizon: Period): NeedDay[] {
  const period = intersect(agreement, horizon)
  if (!period) return []
  const plans = agreement.plans.map(planTable)
  const days: NeedDay[] = []
  for (let date = period.from; date <= period.until; date += 1) {
    const { slots } = reservedOn(plans, date)
    if (slots.length > 0) days.push({ date, slots })
  }
  return days
}
