import { daysInYear } from '../calendar/date.ts'
import { intersect, yearPeriod, type Period } from '../calendar/period.ts'
import { halfDaysPerCycle } from '../care-plan/care-plan.ts'
import { add, ceiling, fromDecimal, multiply, rational, type Rational } from '../money/rational.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { Agreement } from './facts.ts'

/** What one plan adds to the entitlement of a year: `F × w/5 × active/N` half days, with the numbers it comes from. */
export type EntitlementTerm = {
  /** The days of the year on which plan and agreement both run, future ones too. */
  period: Period
  activeDays: number
  daysInYear: number
  /** `w`, half days per week, is the one divided by the other (R65). */
  halfDaysPerCycle: number
  cycleWeeks: number
  halfDays: Rational
}

/** The entitlement of an agreement in a year: the terms, their exact sum and that sum rounded up, in half days. */
export type Entitlement = { fullTimeDays: number; terms: EntitlementTerm[]; exact: Rational; halfDays: number }

/**
 * Free absence (respijtdagen) that an agreement gives in a calendar year: `ceil( Σ over plans of F × w/5 × active/N )` half
 * days, exactly (R61–R66; exchange.md §2). `F` is the full-time number of days in force on 31 December; half of F × w/5 days is
 * F × w/10 days, that is F × w/5 half days.
 */
export function entitlementOf(agreement: Agreement, year: number, settings: DatedSettings): Entitlement {
  const whole = yearPeriod(year)
  const fullTimeDays = settings.number('freeDays.fullTime', whole.until)
  const fullTime = fromDecimal(fullTimeDays)
  const terms: EntitlementTerm[] = []
  let share = rational(0)
  for (const plan of agreement.plans) {
    const ran = intersect(plan, agreement)
    const period = ran && intersect(ran, whole)
    if (!period) continue
    const activeDays = period.until - period.from + 1
    const perCycle = halfDaysPerCycle(plan.slots)
    // BigInt before multiplying: a cycle may have any number of weeks.
    const part = rational(
      BigInt(perCycle) * BigInt(activeDays),
      5n * BigInt(plan.cycleWeeks) * BigInt(daysInYear(year)),
    )
    share = add(share, part)
    terms.push({
      period,
      activeDays,
      daysInYear: daysInYear(year),
      halfDaysPerCycle: perCycle,
      cycleWeeks: plan.cycleWeeks,
      halfDays: multiply(fullTime, part),
    })
  }
  const exact = multiply(fullTime, share)
  return { fullTimeDays, terms, exact, halfDays: ceiling(exact) }
}

/** Half days of free absence that an agreement gives in a calendar year (R61–R66). */
export function entitledHalfDays(agreement: Agreement, year: number, settings: DatedSettings): number {
  return entitlementOf(agreement, year, settings).halfDays
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
