import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import type { CarePlan } from '../../../../shared/domain/care-plan/care-plan.ts'
import { carePlanOf } from '../../../../shared/domain/care-plan/plan-of-record.ts'
import type { CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import { mondayOfWeek } from './edit-cycle.ts'
import { inOrder, type PlanValue } from '../../../format/plan-text/plan-value.ts'

/** A stored plan as it is drawn; its cycle goes on. */
export function valueOfRecord(record: CarePlanRecord): PlanValue {
  const { from, until, cycleWeeks, cycleStart } = record
  const slots = inOrder(carePlanOf(record).slots)
  return { from, ...(until !== undefined && { until }), cycleWeeks, cycleStart, keepsCycle: true, slots }
}

/** A plan that begins on a date: with the hours and the cycle of another, or with nothing in one week. */
export function newPlan(from: string, like?: CarePlanRecord): PlanValue {
  if (!like) return { from, cycleWeeks: 1, cycleStart: mondayOfWeek(from), keepsCycle: false, slots: [] }
  const { until: _, ...value } = valueOfRecord(like)
  return {
    ...value,
    from,
    keepsCycle: value.cycleWeeks > 1,
    ...(value.cycleWeeks === 1 && { cycleStart: mondayOfWeek(from) }),
  }
}

/** A drawn plan in the shape of the exchange document. */
export function recordOfValue(value: PlanValue, agreementId: string): CarePlanRecord {
  const { from, until, cycleWeeks, cycleStart } = value
  const slots = value.slots.map((slot) => ({
    week: slot.week,
    weekday: slot.weekday,
    from: formatTime(slot.from),
    until: formatTime(slot.until),
  }))
  return { agreementId, from, ...(until !== undefined && { until }), cycleWeeks, cycleStart, slots }
}

/** A drawn plan as rules compute with it. */
export function domainPlan(value: PlanValue): CarePlan {
  return carePlanOf(recordOfValue(value, ''))
}
