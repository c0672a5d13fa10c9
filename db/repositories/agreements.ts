import { formatDate, parseDate, type Weekday } from '../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../shared/domain/calendar/period.ts'
import type { Agreement } from '../../shared/domain/billing/facts.ts'
import type { CarePlan, Slot } from '../../shared/domain/care-plan/care-plan.ts'
import { dayChangesOf } from '../../shared/domain/care-plan/day-changes.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'
import { readExtraDays, type StoredExtraDay } from './records/extra-days.ts'

/** Narrows to the agreements of some children, of one host or of some hosts. */
export type AgreementFilter = { childIds?: readonly string[]; hostId?: string; hostIds?: readonly string[] }

/** The agreements that run within a period, with all their plans, in order of id. */
export async function readAgreements(db: Executor, period: Period, filter: AgreementFilter = {}): Promise<Agreement[]> {
  const { childIds, hostId, hostIds } = filter
  const running = db
    .selectFrom('agreements')
    .where('agreements.starts_on', '<=', formatDate(period.until))
    .where((where) =>
      where.or([where('agreements.ends_on', 'is', null), where('agreements.ends_on', '>=', formatDate(period.from))]),
    )
    .$if(childIds !== undefined, (query) => query.where(isAmong('agreements.child_id', childIds ?? [])))
    .$if(hostId !== undefined, (query) => query.where('agreements.host_id', '=', hostId ?? ''))
    .$if(hostIds !== undefined, (query) => query.where(isAmong('agreements.host_id', hostIds ?? [])))
  const agreements = await running
    .select(['agreements.id', 'child_id', 'contract_holder_id', 'host_id', 'starts_on', 'ends_on'])
    .execute()
  const plans = await running
    .innerJoin('care_plans', 'care_plans.agreement_id', 'agreements.id')
    .select(['care_plans.id', 'agreement_id', 'from_date', 'until_date', 'cycle_weeks', 'cycle_start'])
    .execute()
  const slots = await running
    .innerJoin('care_plans', 'care_plans.agreement_id', 'agreements.id')
    .innerJoin('care_plan_slots', 'care_plan_slots.care_plan_id', 'care_plans.id')
    .select(['care_plan_id', 'week', 'weekday', 'from_minute', 'until_minute'])
    .execute()
  const used = await running
    .innerJoin('free_half_days_used', 'free_half_days_used.agreement_id', 'agreements.id')
    .select(['agreement_id', 'year', 'half_days'])
    .execute()
  // All of a service are few; of some children or hosts only theirs are asked for.
  const isNarrow = childIds !== undefined || hostId !== undefined || hostIds !== undefined
  const extraDays = Map.groupBy(
    await readExtraDays(db, isNarrow ? { agreementIds: agreements.map(({ id }) => id) } : {}),
    ({ record }) => record.agreementId,
  )
  const slotsOfPlan = new Map<string, Slot[]>()
  for (const slot of slots)
    append(slotsOfPlan, slot.care_plan_id, {
      week: slot.week,
      weekday: slot.weekday as Weekday,
      from: slot.from_minute,
      until: slot.until_minute,
    })
  const plansOfAgreement = new Map<string, CarePlan[]>()
  for (const plan of plans)
    append(plansOfAgreement, plan.agreement_id, {
      from: parseDate(plan.from_date),
      until: plan.until_date === null ? openEnd : parseDate(plan.until_date),
      cycleWeeks: plan.cycle_weeks,
      cycleStart: parseDate(plan.cycle_start),
      slots: slotsOfPlan.get(plan.id) ?? [],
    })
  const usedOfAgreement = Map.groupBy(used, (row) => row.agreement_id)
  return agreements
    .map((row) => ({
      ...withChanges(extraDays.get(row.id) ?? []),
      id: row.id,
      childId: row.child_id,
      contractHolderId: row.contract_holder_id,
      hostId: row.host_id,
      from: parseDate(row.starts_on),
      until: row.ends_on === null ? openEnd : parseDate(row.ends_on),
      plans: (plansOfAgreement.get(row.id) ?? []).sort((a, b) => a.from - b.from),
      freeHalfDaysUsed: new Map((usedOfAgreement.get(row.id) ?? []).map(({ year, half_days }) => [year, half_days])),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Accepted extra days and swaps (R51), left out where there are none. */
function withChanges(extraDays: readonly StoredExtraDay[]): Pick<Agreement, 'dayChanges'> {
  const dayChanges = dayChangesOf(extraDays.map(({ record }) => record))
  return dayChanges.length > 0 ? { dayChanges } : {}
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
