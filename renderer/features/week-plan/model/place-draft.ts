import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import { entitledHalfDays } from '../../../../shared/domain/billing/free-days.ts'
import { placePlan, type StoredPlan } from '../../../../shared/domain/care-plan/place-plan.ts'
import { carePlanOf } from '../../../../shared/domain/care-plan/plan-of-record.ts'
import type { AgreementRecord, CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'

/** A plan of the agreement as it will be when the draft is kept. */
export type PlacedPlan = { record: CarePlanRecord; isDraft: boolean; id?: string }

/** The plans of an agreement with the draft among them, latest first; or the stored plan that is in its way. */
export function placeDraft(
  stored: readonly StoredPlan[],
  draft: CarePlanRecord,
  changes: string | undefined,
): { plans: PlacedPlan[]; overlaps?: CarePlanRecord } {
  const placing = placePlan(stored, draft, changes)
  const kept = stored.filter(({ id }) => id !== changes)
  if ('overlaps' in placing) {
    const plans = kept.map(({ id, record }) => ({ id, record, isDraft: false }))
    return { plans: latestFirst([...plans, { record: draft, isDraft: true }]), overlaps: placing.overlaps }
  }
  const plans = kept.map(({ id, record }) => {
    const closed = placing.close.find((one) => one.id === id)
    return { id, record: closed ? { ...record, until: closed.until } : record, isDraft: false }
  })
  const resumed = placing.resume.map((record) => ({ record, isDraft: false }))
  return { plans: latestFirst([...plans, ...resumed, { record: draft, isDraft: true }]) }
}

/** Half days of free absence that an agreement gives in a year with these plans (R61–R66). */
export function freeHalfDaysWith(
  agreement: AgreementRecord,
  plans: readonly CarePlanRecord[],
  year: number,
  settings: DatedSettings,
): number {
  const { id, childId, contractHolderId, hostId, startsOn, endsOn } = agreement
  const until = endsOn === undefined ? openEnd : parseDate(endsOn)
  const known = { id, childId, contractHolderId, hostId, from: parseDate(startsOn), until }
  const facts = { ...known, plans: plans.map(carePlanOf), freeHalfDaysUsed: new Map<number, number>() }
  return entitledHalfDays(facts, year, settings)
}

function latestFirst(plans: readonly PlacedPlan[]): PlacedPlan[] {
  return plans.toSorted((a, b) => (a.record.from < b.record.from ? 1 : -1))
}
