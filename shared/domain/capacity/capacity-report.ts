import type { Period } from '../calendar/period.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { compareText } from '../text-order.ts'
import { quarterAverage, quartersOf, type QuarterAverage } from './averages.ts'
import { breachesOf, type Breach } from './breaches.ts'
import type { HostCapacityFacts } from './facts.ts'
import { hostDays } from './presence.ts'

/** Breaches in a period, and every host's average of every quarter it touches; by host, then time. */
export function capacityReport(
  hosts: readonly HostCapacityFacts[],
  closures: readonly Closure[],
  period: Period,
  settings: DatedSettings,
): { breaches: Breach[]; averages: QuarterAverage[] } {
  const calendar = closureCalendar(closures)
  const prepared = hosts.map((facts) => hostDays(facts, calendar))
  prepared.sort((a, b) => compareText(a.facts.hostId, b.facts.hostId))
  const quarters = quartersOf(period)
  return {
    breaches: prepared.flatMap((host) => breachesOf(host, period, settings)),
    averages: prepared.flatMap((host) => quarters.map((quarter) => quarterAverage(host, quarter, settings))),
  }
}
