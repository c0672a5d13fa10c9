import { parseTime } from '../../../shared/domain/calendar/time.ts'
import type { ChildPlan } from './child-types.ts'

/** A piece of a day in minutes since midnight. */
type PlanSpan = { from: number; until: number }
/** A day of a plan's week; ISO weekday. */
export type PlanDay = { weekday: number; spans: PlanSpan[] }
export type PlanWeek = { week: number; days: PlanDay[] }

const workingDays = [1, 2, 3, 4, 5]

/** A plan as weeks of days: Monday to Friday always, Saturday and Sunday only where the plan has something there. */
export function planWeeks(plan: Pick<ChildPlan, 'cycleWeeks' | 'slots'>): PlanWeek[] {
  const weekdays = [...new Set([...workingDays, ...plan.slots.map((slot) => slot.weekday)])].sort((a, b) => a - b)
  return Array.from({ length: plan.cycleWeeks }, (_, index) => ({
    week: index + 1,
    days: weekdays.map((weekday) => ({
      weekday,
      spans: plan.slots
        .filter((slot) => slot.week === index + 1 && slot.weekday === weekday)
        .map((slot) => ({ from: parseTime(slot.from), until: parseTime(slot.until) }))
        .sort((a, b) => a.from - b.from),
    })),
  }))
}
