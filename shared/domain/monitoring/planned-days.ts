import { halfDaysFor } from '../attendance/percent.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { isOpenOn } from '../capacity/averages.ts'
import type { HostDays } from '../capacity/presence.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'

/** A day that is reserved for a child at a host, with its weight in half days. */
export type PlannedDay = { childId: string; date: EpochDay; minutes: number; halfDays: number }

/**
 * What is planned at a host on her open dates, as planning counts it for the average (exchange.md §4): of each child all its
 * agreements there together, guests included, own children not.
 */
export function plannedDaysOf(host: HostDays, period: Period): PlannedDay[] {
  const planned: PlannedDay[] = []
  for (let date = period.from; date <= period.until; date += 1) {
    if (!isOpenOn(host, date)) continue
    for (const [childId, slots] of host.reservedOn(date)) {
      const minutes = totalMinutes(slots)
      planned.push({ childId, date, minutes, halfDays: halfDaysFor(minutes) })
    }
  }
  return planned
}
