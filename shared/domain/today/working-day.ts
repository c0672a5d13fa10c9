import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { HostOpening } from '../capacity/presence.ts'

/** Longer than any closure of a whole service; after it there is nothing to look forward to. */
const daysAhead = 60

/**
 * The day that is worked on: today, or on a day on which no host is open the next one on which somebody is. Today itself where
 * nobody opens within sixty days.
 */
export function workingDay(hosts: readonly HostOpening[], today: EpochDay): EpochDay {
  for (let day = today; day <= today + daysAhead; day += 1)
    if (hosts.some((host) => host.isServing(day) && host.openingHoursOn(day).length > 0)) return day
  return today
}

/** Why nobody works on a day: the whole service is closed for a reason, or it is a day on which no host opens. */
export function whyNobodyWorks<Reason>(
  closures: readonly (Period & { hostId: string | null; reason: Reason })[],
  day: EpochDay,
): Reason | undefined {
  return closures.find((closure) => closure.hostId === null && covers(closure, day))?.reason
}
