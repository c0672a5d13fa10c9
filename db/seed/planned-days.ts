import type { ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import type { Closure } from '../../shared/domain/billing/facts.ts'
import type { Interval } from '../../shared/domain/billing/issued.ts'
import type { EpochDay } from '../../shared/domain/calendar/date.ts'
import { intersect, type Period } from '../../shared/domain/calendar/period.ts'
import { planTable } from '../../shared/domain/care-plan/care-plan.ts'
import { carePlanOf } from './billing-facts.ts'
import type { Enrolment } from './enrolment.ts'

/** A day that a child's plan reserves. */
export type PlannedDay = { date: EpochDay; hostId: string; slots: readonly Interval[]; closure?: Closure }

/** Every day of a period that the plans of a child reserve, closed ones too, by date. */
export function plannedDays({ agreements }: Enrolment, period: Period, closures: ClosureCalendar): PlannedDay[] {
  const days: PlannedDay[] = []
  for (const { record, plans } of agreements)
    for (const planRecord of plans) {
      const plan = carePlanOf(planRecord)
      const within = intersect(plan, period)
      if (!within) continue
      const table = planTable(plan)
      for (let date = within.from; date <= within.until; date += 1) {
        const slots = table.reservedOn(date).slots
        if (slots.length === 0) continue
        const closure = closures.on(record.hostId, date)
        days.push({ date, hostId: record.hostId, slots, ...(closure ? { closure } : {}) })
      }
    }
  return days.sort((a, b) => a.date - b.date)
}
