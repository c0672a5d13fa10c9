import { halfDaysFor } from '../attendance/percent.ts'
import type { EpochDay } from '../calendar/date.ts'
import { yearPeriod } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { careDaysOf, type CareDay } from './care-days.ts'
import type { ClosureCalendar } from './closures.ts'
import type { Absence, Agreement, ChildFacts, Closure } from './facts.ts'
import { entitlementOf, type Entitlement } from './free-days.ts'

/**
 * What became of a day with an absence record and a reservation (exchange.md §2): a free day was used; it was charged because
 * the balance did not cover the whole day; or it used none: ruled, closed, or the child came after all.
 */
export const freeDayOutcomes = ['used', 'not-covered', 'ruled-free', 'ruled-charged', 'closed', 'present'] as const
export type FreeDayOutcome = (typeof freeDayOutcomes)[number]

/** A day on which the agreement reserves and an absence was entered, with the balance around it in half days. */
export type FreeDayStep = {
  date: EpochDay
  absence: Absence
  closure: Closure | undefined
  reservedMinutes: number
  /** What the day takes off the balance when it is used whole: 1 under 300 reserved minutes, else 2 (R66). */
  halfDays: number
  outcome: FreeDayOutcome
  leftBefore: number
  leftAfter: number
}

/** Where the free absence days of an agreement in a year come from and where they went; all numbers are half days. */
export type FreeDaysDerivation = {
  year: number
  entitlement: Entitlement
  /** Used before the program's data began; may be more than there were. */
  usedBefore: number
  /** What 1 January begins with: never below zero. */
  opening: number
  /** In order of date. Absences on days that the agreement does not reserve say nothing about it and are left out. */
  steps: FreeDayStep[]
  /** Used up to and including today, and left after it. */
  usedToday: number
  leftToday: number
  /** Used by absences after today that were announced already, and left at the end of the year when nothing more comes. */
  usedLater: number
  leftAtYearEnd: number
}

/**
 * Derives the balance of one agreement in a calendar year, day by day (R61–R67). The kinds of the days are those of
 * `careDaysOf`, so this is what is billed and not a second opinion.
 * @param child with all absences of the year, and at least the stays on their dates
 */
export function deriveFreeDays(
  child: ChildFacts,
  agreement: Agreement,
  year: number,
  closures: ClosureCalendar,
  settings: DatedSettings,
  today: EpochDay,
): FreeDaysDerivation {
  const entitlement = entitlementOf(agreement, year, settings)
  const usedBefore = agreement.freeHalfDaysUsed.get(year) ?? 0
  const opening = Math.max(0, entitlement.halfDays - usedBefore)
  const absenceOn = new Map(child.absences.map((absence) => [absence.date, absence]))
  const derivation: FreeDaysDerivation = {
    year,
    entitlement,
    usedBefore,
    opening,
    steps: [],
    usedToday: 0,
    leftToday: opening,
    usedLater: 0,
    leftAtYearEnd: opening,
  }
  for (const day of careDaysOf(child, yearPeriod(year), closures, settings).days) {
    const absence = absenceOn.get(day.date)
    if (!absence || day.reservedMinutes === 0 || day.agreement.id !== agreement.id) continue
    const halfDays = halfDaysFor(day.reservedMinutes)
    const outcome = outcomeOf(day, absence)
    const leftBefore = derivation.leftAtYearEnd
    const leftAfter = outcome === 'used' ? leftBefore - halfDays : leftBefore
    const { date, closure, reservedMinutes } = day
    derivation.steps.push({ date, absence, closure, reservedMinutes, halfDays, outcome, leftBefore, leftAfter })
    derivation.leftAtYearEnd = leftAfter
    if (date <= today) derivation.leftToday = leftAfter
  }
  derivation.usedToday = opening - derivation.leftToday
  derivation.usedLater = derivation.leftToday - derivation.leftAtYearEnd
  return derivation
}

function outcomeOf({ kind, presentMinutes }: CareDay, { ruling }: Absence): FreeDayOutcome {
  if (presentMinutes > 0) return 'present'
  if (kind === 'closed') return 'closed'
  if (ruling !== undefined) return ruling === 'free' ? 'ruled-free' : 'ruled-charged'
  return kind === 'free-absence' ? 'used' : 'not-covered'
}
