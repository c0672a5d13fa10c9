import { daysInYear } from '../calendar/date.ts'
import { intersect, yearPeriod } from '../calendar/period.ts'
import { halfDaysPerCycle } from '../care-plan/care-plan.ts'
import { add, ceiling, fromDecimal, multiply, rational } from '../money/rational.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { Agreement } from './facts.ts'

/**
 * Half days of free absence (respijtdagen) that an agreement gives in a calendar year:
 * `ceil( Σ over plans of F × w/5 × active/N )`, exactly (R61–R66; exchange.md §2). `F` is the full-time number of days in
 * force on 31 December; `w` half days per week; half of F × w/5 days is F × w/10 days, that is F × w/5 half days.
 */
export function entitledHalfDays(agreement: Agreement, year: number, settings: DatedSettings): number {
  const whole = yearPeriod(year)
  const fullTime = fromDecimal(settings.number('freeDays.fullTime', whole.until))
  let share = rational(0)
  for (const plan of agreement.plans) {
    const ran = intersect(plan, agreement)
    const active = ran && intersect(ran, whole)
    if (!active) continue
    const days = active.until - active.from + 1
    // BigInt before multiplying: a cycle may have any number of weeks.
    const weighed = BigInt(halfDaysPerCycle(plan.slots)) * BigInt(days)
    share = add(share, rational(weighed, 5n * BigInt(plan.cycleWeeks) * BigInt(daysInYear(year))))
  }
  return ceiling(multiply(fullTime, share))
}

/** The running balance of one agreement in one year, in half days. */
export type FreeDaysBalance = { year: number; entitled: number; usedBefore: number; used: number; left: number }

/** The balance on 1 January: what was used before the program's data began goes off first, never below zero. */
export function openBalance(agreement: Agreement, year: number, settings: DatedSettings): FreeDaysBalance {
  const entitled = entitledHalfDays(agreement, year, settings)
  const usedBefore = agreement.freeHalfDaysUsed.get(year) ?? 0
  return { year, entitled, usedBefore, used: 0, left: Math.max(0, entitled - usedBefore) }
}

/** Takes a day off the balance if it covers it whole; a day that is not covered entirely uses nothing (R66). */
export function takeFreeDay(balance: FreeDaysBalance, halfDays: number): boolean {
  if (halfDays > balance.left) return false
  balance.left -= halfDays
  balance.used += halfDays
  return true
}
