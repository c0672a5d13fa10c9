import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { limitOn, ownPresenceOn } from '../capacity/breaches.ts'
import type { HostDays } from '../capacity/presence.ts'
import { peakOf, stepsOf, type Step } from '../capacity/steps.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A day of a host as it went: how many children were there at once, against the limit of that date. */
export type RealisedDay = { limit: number; peak: number; steps: Step[] }

/**
 * Counts a day as exchange.md §4 does, with stays instead of reservations: whoever was there counts, also on a closed day and
 * without an agreement, and own children all through the opening hours of a day that the host serves (R5).
 * @param stays of all children at the host on the day; at least one, for without any nothing is known of the day
 */
export function realisedDayOf(
  host: HostDays,
  day: EpochDay,
  stays: readonly Interval[],
  settings: DatedSettings,
): RealisedDay {
  const own = host.isServing(day) ? ownPresenceOn(host, day) : []
  const steps = stepsOf([...stays, ...own])
  return { limit: limitOn(host.facts, day, settings), peak: peakOf(steps), steps }
}
