import { halfDaysFor, percentFor } from '../../../../shared/domain/attendance/percent.ts'
import type { Percent } from '../../../../shared/domain/billing/issued.ts'
import { spansOf, weekdays, type CycleDay, type PlanSlots } from '../../../format/plan-text/plan-value.ts'

/** Whoever arrives later than this has no hot meal (R44; huishoudelijk reglement): 11:00. */
const mealArrival = 660

/** A day of the cycle: minutes together, weight in half days, part of the day tariff (R34–R37), and whether it comes too late for the meal (R44). */
export type DayFacts = CycleDay & { minutes: number; halfDays: number; percent?: Percent; isWithoutMeal: boolean }

/** What a day reserves, as it is weighed and charged. */
export function dayFacts(plan: Pick<PlanSlots, 'slots'>, day: CycleDay, isAtSchool: boolean): DayFacts {
  const spans = spansOf(plan, day)
  const minutes = spans.reduce((total, { from, until }) => total + until - from, 0)
  return {
    ...day,
    minutes,
    halfDays: halfDaysFor(minutes),
    ...(minutes > 0 && { percent: percentFor(minutes, isAtSchool) }),
    isWithoutMeal: (spans[0]?.from ?? 0) > mealArrival,
  }
}

/** A week of the cycle with its days, and their sums. */
export type WeekFacts = { week: number; days: DayFacts[]; minutes: number; halfDays: number }

/** Every week of the cycle with the days that are given. */
export function weekFacts(plan: PlanSlots, isAtSchool: boolean): WeekFacts[] {
  return Array.from({ length: plan.cycleWeeks }, (_, index) => {
    const week = index + 1
    const slots = plan.slots.filter((slot) => slot.week === week)
    const days = weekdays.map((weekday) => dayFacts({ slots }, { week, weekday }, isAtSchool))
    return { week, days, minutes: sum(days, 'minutes'), halfDays: sum(days, 'halfDays') }
  })
}

function sum(days: readonly DayFacts[], key: 'minutes' | 'halfDays'): number {
  return days.reduce((total, day) => total + day[key], 0)
}
