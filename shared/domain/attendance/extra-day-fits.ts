import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { limitOn, occupancyOn } from '../capacity/breaches.ts'
import { without } from '../capacity/caused-breaches.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { keptOn, obstaclesOf, shared, type ExtraDayFacts } from './extra-day-obstacles.ts'
import { hostWith, type ExtraDayWish } from './extra-day-wish.ts'

type Facts = ExtraDayFacts & { settings: DatedSettings }

/** How far from the day that was asked another one is still worth offering. */
export const nearbyDays = 14
const offered = 3

/** Wanted minutes that lie outside the opening hours of the host: told, for presence there is a fact like any other. */
export function outsideHours(host: HostDays, { date, slots }: ExtraDayWish): Interval[] {
  return without(
    slots,
    host.openingHoursOn(date).map(({ from, until }): Interval => [from, until]),
  )
}

/**
 * The hours of a wish that can be had on its day: within the opening hours, where the child has no reservation yet and the
 * host has a place. In order of time; the whole wish where nothing stands in its way, nothing where the day itself cannot be.
 */
export function fittingHours(facts: Facts, wish: ExtraDayWish): Interval[] {
  const { host, agreement, settings } = facts
  const obstacles = obstaclesOf(facts, wish)
  if (obstacles.some(({ kind }) => kind !== 'reserved')) return []
  const { date } = wish
  const open = host.openingHoursOn(date).map(({ from, until }): Interval => [from, until])
  const taken = obstacles.flatMap((one): Interval[] => (one.kind === 'reserved' ? [[one.from, one.until]] : []))
  taken.sort((a, b) => a[0] - b[0])
  const limit = limitOn(host.facts, date, settings)
  const full = occupancyOn(hostWith(host, agreement, wish), date)
    .filter(({ count }) => count > limit)
    .map(({ from, until }): Interval => [from, until])
  // Where the child is already, it takes no place that was free.
  return without(without(shared(wish.slots, open), taken), without(full, keptOn(agreement, wish)))
}

/** The nearest other days, at most three, on which the same hours can be had whole; the later of two equally near ones first. In order of date. */
export function fittingDays(facts: Facts, wish: ExtraDayWish): EpochDay[] {
  const days: EpochDay[] = []
  const wanted = JSON.stringify(wish.slots)
  for (let distance = 1; distance <= nearbyDays && days.length < offered; distance += 1)
    for (const date of [wish.date + distance, wish.date - distance]) {
      if (days.length === offered || date === wish.insteadOf) continue
      if (JSON.stringify(fittingHours(facts, { ...wish, date })) === wanted) days.push(date)
    }
  return days.sort((a, b) => a - b)
}
