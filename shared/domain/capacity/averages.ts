import { halfDaysFor } from '../attendance/percent.ts'
import { quarterOf, type Period } from '../calendar/period.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import { exceeds, fromDecimal, rational } from '../money/rational.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { HostDays } from './presence.ts'

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

/**
 * Average number of children of a host in a quarter (R2–R4; exchange.md §4): own children do not count, and the limit is the
 * one in force on the quarter's last day. Without an opening day it is never over.
 */
export function quarterAverage(
  host: HostDays,
  quarter: Period & { name: string },
  settings: DatedSettings,
): QuarterAverage {
  let openDays = 0
  let halfDays = 0
  for (let day = quarter.from; day <= quarter.until; day += 1) {
    if (host.openingHoursOn(day).length === 0 || !host.isServing(day)) continue
    openDays += 1
    for (const slots of host.reservedOn(day).values()) halfDays += halfDaysFor(totalMinutes(slots))
  }
  const limit = fromDecimal(settings.number('capacity.averageLimit', quarter.until))
  const over = openDays > 0 && exceeds(rational(halfDays, 2 * openDays), limit)
  return { hostId: host.facts.hostId, quarter: quarter.name, openDays, halfDays, over }
}
