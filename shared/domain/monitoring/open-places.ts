import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { isOpenOn } from '../capacity/averages.ts'
import { limitOn } from '../capacity/breaches.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import type { HostOpening } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A date on which a host is open, with the places she may fill then: the lower of her licence and the legal maximum. */
export type OpenDay = { date: EpochDay; places: number }

/** The opening days of a host in a period (exchange.md §4), each with its places (R9). */
export function openDaysOf(
  host: HostOpening & { facts: Pick<HostCapacityFacts, 'licences'> },
  period: Period,
  settings: DatedSettings,
): OpenDay[] {
  const days: OpenDay[] = []
  for (let date = period.from; date <= period.until; date += 1)
    if (isOpenOn(host, date)) days.push({ date, places: limitOn(host.facts, date, settings) })
  return days
}
