import type { EpochDay } from '../calendar/date.ts'
import { covers, intersect, type Period } from '../calendar/period.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { openingHoursByDay } from '../capacity/opening-hours.ts'
import { reservedOn } from '../care-plan/care-plan.ts'
import { reservationTables } from '../care-plan/day-changes.ts'

/** The longest closure in days whose hits are looked for, some five years: what is typed longer is a mistake in a year. */
export const longestClosureDays = 1_830

/** What is closed: a host, or the whole service (null), over some days. */
export type ClosedSpan = Period & { hostId: string | null }

/** What a closure falls on. */
export type ClosureHits = {
  /** Days on which the host would be open by her hours; for the whole service, those on which anybody would. */
  openDays: number
  /** Agreements with a reservation, counted day by day. */
  reservations: number
  /** The children with such a reservation. */
  children: Set<string>
}

/** Hosts prepared for asking what closures fall on; other closures on the same days are not looked at. */
export function closureHits(hosts: readonly HostCapacityFacts[]): (closed: ClosedSpan) => ClosureHits {
  const prepared = hosts.map((facts) => ({ facts, isOpenOn: openingDaysOf(facts), planned: plannedDaysOf(facts) }))
  const byId = new Map(prepared.map((host) => [host.facts.hostId, host]))
  return (closed) => {
    const one = closed.hostId === null ? undefined : byId.get(closed.hostId)
    const touched = closed.hostId === null ? prepared : one ? [one] : []
    const hits: ClosureHits = { openDays: 0, reservations: 0, children: new Set() }
    for (let day = closed.from; day <= closed.until; day += 1)
      if (touched.some(({ isOpenOn }) => isOpenOn(day))) hits.openDays += 1
    for (const { planned } of touched) planned(closed, hits)
    return hits
  }
}

/** Whether a host would be open on a day: while she works for the service, by her opening hours. */
export function openingDaysOf(
  facts: Pick<HostCapacityFacts, 'from' | 'until' | 'openingHours' | 'openingChanges'>,
): (day: EpochDay) => boolean {
  const openingHoursOn = openingHoursByDay(facts)
  return (day) => covers(facts, day) && openingHoursOn(day).length > 0
}

function plannedDaysOf(facts: HostCapacityFacts): (period: Period, hits: ClosureHits) => void {
  const agreements = facts.agreements.map((agreement) => ({ agreement, plans: reservationTables(agreement) }))
  return (period, hits) => {
    for (const { agreement, plans } of agreements) {
      const running = intersect(agreement, period)
      if (!running) continue
      for (let day = running.from; day <= running.until; day += 1)
        if (reservedOn(plans, day).minutes > 0) {
          hits.reservations += 1
          hits.children.add(agreement.childId)
        }
    }
  }
}
