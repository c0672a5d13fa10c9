import { formatDate, mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import type { WeekPlanBasis } from './basis.ts'
import { newPlan, valueOfRecord } from './plan-record.ts'
import type { PlanValue } from '../../../format/plan-text/plan-value.ts'

/** The stored plan that a draft changes, as it was when the draft began. */
export type ChangedPlan = WeekPlanBasis['plans'][number]

/** What the address asks for: a stored plan to change, or the day on which a new one begins. */
export type DraftRequest = { plan?: string | undefined; van?: string | undefined }

/** The plan to change, or undefined for a new one. */
export function changedPlan({ plans }: Pick<WeekPlanBasis, 'plans'>, { plan }: DraftRequest): ChangedPlan | undefined {
  return plans.find(({ id }) => id === plan)
}

/**
 * Where a draft begins: with the stored plan that it changes; or with a new one that goes on as the plan before it, from the day
 * that is asked for, else from next Monday or the agreement's start, and until the plan that comes after it.
 */
export function startDraft(
  basis: Pick<WeekPlanBasis, 'agreement' | 'plans'>,
  request: DraftRequest,
  today: string,
): PlanValue {
  const changed = changedPlan(basis, request)
  if (changed) return valueOfRecord(changed.record)
  const records = basis.plans.map(({ record }) => record).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const from = request.van ?? firstDay(basis.agreement.startsOn, records, today)
  const next = records.find((record) => record.from > from)
  const plan = newPlan(from, records.findLast((record) => record.from <= from) ?? records[0])
  return next ? { ...plan, until: formatDate(parseDate(next.from) - 1) } : plan
}

function firstDay(startsOn: string, records: readonly CarePlanRecord[], today: string): string {
  const nextMonday = formatDate(mondayOf(parseDate(today)) + 7)
  return records.length === 0 || startsOn > nextMonday ? startsOn : nextMonday
}
