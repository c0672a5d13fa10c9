import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { HostCapacityFacts } from './facts.ts'
import type { HostDays } from './presence.ts'

/** Contiguous minutes of a day above the limit, with the highest number of children in them. */
export type Breach = { hostId: string; date: EpochDay; from: number; until: number; count: number; limit: number }

/** The lower of the licence in force (none: 0) and the legal maximum of that date (R1, R9; exchange.md §4). */
export function limitOn(facts: HostCapacityFacts, day: EpochDay, settings: DatedSettings): number {
  const licensed = facts.licences.find((licence) => covers(licence, day))?.maxPresent ?? 0
  return Math.min(licensed, settings.number('capacity.legalMaximum', day))
}

/** Number of children present from a minute until the next step. */
type Step = { from: number; until: number; count: number }

/** How many children are reserved or own, minute by minute, as steps in order of time; gaps are zero. */
export function occupancyOn(host: HostDays, day: EpochDay): Step[] {
  if (!host.isServing(day)) return []
  const changes = new Map<number, number>()
  const count = (from: number, until: number, children: number): void => {
    changes.set(from, (changes.get(from) ?? 0) + children)
    changes.set(until, (changes.get(until) ?? 0) - children)
  }
  for (const slots of host.reservedOn(day).values()) for (const [from, until] of slots) count(from, until, 1)
  const own = host.ownChildrenOn(day)
  if (own > 0) for (const opening of host.openingHoursOn(day)) count(opening.from, opening.until, own)
  const steps: Step[] = []
  let present = 0
  let since = 0
  for (const [minute, change] of [...changes].sort((a, b) => a[0] - b[0])) {
    if (present > 0 && minute > since) steps.push({ from: since, until: minute, count: present })
    present += change
    since = minute
  }
  return steps
}

/** Every breach of a host in a period, by date and time (exchange.md §4). Half-open: leaving and arriving at 12:00 do not meet. */
export function breachesOf(host: HostDays, period: Period, settings: DatedSettings): Breach[] {
  const breaches: Breach[] = []
  for (let date = period.from; date <= period.until; date += 1) {
    const steps = occupancyOn(host, date)
    if (steps.length === 0) continue
    const limit = limitOn(host.facts, date, settings)
    let open: Breach | undefined
    for (const step of steps) {
      if (step.count <= limit) continue
      if (open?.until === step.from) {
        open.until = step.until
        open.count = Math.max(open.count, step.count)
      } else {
        open = { hostId: host.facts.hostId, date, from: step.from, until: step.until, count: step.count, limit }
        breaches.push(open)
      }
    }
  }
  return breaches
}
