import { halfDaysFor } from '../attendance/percent.ts'
import type { EpochDay } from '../calendar/date.ts'
import { quarterOf, type Period } from '../calendar/period.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import { exceeds, fromDecimal, rational } from '../money/rational.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { HostDays, HostOpening } from './presence.ts'

/** A host's quarter: half days of all children on open dates, opening days, and whether half of the one per the other exceeds the limit. */
export type QuarterAverage = { hostId: string; quarter: string; openDays: number; halfDays: number; over: boolean }

/** Every calendar quarter that the period touches, whole. */
export function quartersOf(period: Period): (Period & { name: string })[] {
  const quarters = [quarterOf(period.from)]
  for (;;) {
    const last = quarters[quarters.length - 1]
    if (!last || last.until >= period.until) return quarters
    quarters.push(quarterOf(last.until + 1))
  }
}

/** Whether a host is open on a day: opening hours on that weekday, no closure, within her start and end (exchange.md §4). */
export function isOpenOn(host: HostOpening, day: EpochDay): boolean {
  return host.openingHoursOn(day).length > 0 && host.isServing(day)
}

/** Half days planned on a day, of every child all its agreements at the host together; own children do not count. */
export function plannedHalfDays(host: HostDays, day: EpochDay): number {
  let halfDays = 0
  for (const slots of host.reservedOn(day).values()) halfDays += halfDaysFor(totalMinutes(slots))
  return halfDays
}

/**
 * Average number of children of a host in a quarter (R2–R4; exchange.md §4): the limit is the one in force on the quarter's
 * last day. Without an opening day it is never over.
 */
export function quarterAverage(
  host: HostDays,
  quarter: Period & { name: string },
  settings: DatedSettings,
): QuarterAverage {
  let openDays = 0
  let halfDays = 0
  for (let day = quarter.from; day <= quarter.until; day += 1) {
    if (!isOpenOn(host, day)) continue
    openDays += 1
    halfDays += plannedHalfDays(host, day)
  }
  const over = isOverAverage(halfDays, openDays, quarter, settings)
  return { hostId: host.facts.hostId, quarter: quarter.name, openDays, halfDays, over }
}

/** Whether half days per opening day mean more children than the limit in force on the quarter's last day, exactly (R2–R4). */
export function isOverAverage(halfDays: number, openDays: number, quarter: Period, settings: DatedSettings): boolean {
  const limit = fromDecimal(settings.number('capacity.averageLimit', quarter.until))
  return openDays > 0 && exceeds(rational(halfDays, 2 * openDays), limit)
}

/** The most half days on so many opening days that are not over the limit in force on the quarter's last day; without an opening day any number. */
export function mostHalfDays(openDays: number, quarter: Period, settings: DatedSettings): number {
  if (openDays === 0) return Infinity
  const { numerator, denominator } = fromDecimal(settings.number('capacity.averageLimit', quarter.until))
  return Number((2n * BigInt(openDays) * numerator) / denominator)
}
