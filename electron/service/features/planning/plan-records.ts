import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { spanOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import type { CarePlan } from '../../../../shared/domain/care-plan/care-plan.ts'
import type { CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'

/** A plan as the exchange document writes it, without its agreement; slots by week, weekday and time. */
export function planOf(plan: CarePlan): Omit<CarePlanRecord, 'agreementId'> {
  return {
    ...spanOf(plan),
    cycleWeeks: plan.cycleWeeks,
    cycleStart: formatDate(plan.cycleStart),
    slots: plan.slots
      .toSorted((a, b) => a.week - b.week || a.weekday - b.weekday || a.from - b.from)
      .map((slot) => ({ ...slot, from: formatTime(slot.from), until: formatTime(slot.until) })),
  }
}
