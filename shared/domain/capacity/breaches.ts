import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { HostCapacityFacts } from './facts.ts'
import type { HostDays } from './presence.ts'
import { stepsOf, type Step } from './steps.ts'

/** Contiguous minutes of a day above the limit, with the highest number of children in them. */
export type Breach = { hostId: string; date: EpochDay; from: number; until: number; count: number; limit: number }

/** The lower of the licence in force (none: 0) and the legal maximum of that date (R1, R9; exchange.md §4). */
export function limitOn(facts: Pick<HostCapacityFacts, 'licences'>, day: EpochDay, settings: DatedSettings): number {
  const licensed = facts.licences.find((licence) => covers(licence, day))?.maxPresent ?? 0
  return Math.min(licensed, settings.number('capacity.legalMaximum', day))
}

/** How many children are reserved or own, minute by minute, as steps in order of time; gaps are zero. */
export function occupancyOn(host: HostDays, day: EpochDay): Step[] {
  if (!host.isServing(day)) return []
  return stepsOf([...host.reservedOn(day).values()].flat().concat(ownPresenceOn(host, day)))
}

/** The own children of a host on a day: each is there during all opening hours (exchange.md §4). */
export function ownPresenceOn(host: HostDays, day: EpochDay): Interval[] {
  const own = host.ownChildrenOn(day)
  if (own.length === 0) return []
  return host.openingHoursOn(day).flatMap(({ from, until }) => own.map(() => [from, until] as const))
}

/** The breaches of one day, given its steps in order of time. */
export function breachesIn(steps: readonly Step[], hostId: string, date: EpochDay, limit: number): Breach[] {
  const breaches: Breach[] = []
  let open: Breach | undefined
  for (const { from, until, count } of steps) {
    if (count <= limit) continue
    if (open?.until === from) {
      open.until = until
      open.count = Math.max(open.count, count)
    } else {
      open = { hostId, date, from, until, count, limit }
      breaches.push(open)
    }
  }
  return breaches
}

/** Every breach of a host in a period, by date and time (exchange.md §4). Half-open: leaving and arriving at 12:00 do not meet. */
export function breachesOf(host: HostDays, period: Period, settings: DatedSettings): Breach[] {
  const breaches: Breach[] = []
  for (let date = period.from; date <= period.until; date += 1) {
    const steps = occupancyOn(host, date)
    if (steps.length === 0) continue
    breaches.push(...breachesIn(steps, host.facts.hostId, date, limitOn(host.facts, date, settings)))
  }
  return breaches
}
