import { halfDaysFor } from '../attendance/percent.ts'
import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import type { Candidate, HostQuarter } from './problem.ts'
import type { PlacedChild } from './placements.ts'

/** Half days that further stays add to a child's day at a host, beside what it has there already: all of a day is one day (R66). */
export function halfDaysAdded(
  candidate: Candidate,
  childId: string,
  date: EpochDay,
  before: readonly PlacedChild[],
  stays: readonly (readonly Interval[])[],
): number {
  let minutes = candidate.days.get(date)?.ownMinutes.get(childId) ?? 0
  for (const placed of before) if (placed.childId === childId) minutes += totalMinutes(placed.slots)
  const more = stays.reduce((sum, slots) => sum + totalMinutes(slots), 0)
  return halfDaysFor(minutes + more) - halfDaysFor(minutes)
}

/** The quarter of a host in which a day lies, by its place in the list; -1 when it lies in none. */
export function quarterIndex({ quarters }: Candidate, date: EpochDay): number {
  return quarters.findIndex(({ from, until }) => from <= date && date <= until)
}

/** Half days that are left below the maximum of a quarter; negative when it is above. Half days are whole, so the maximum is too. */
export function halfDaysLeft({ halfDays, maximumHalfDays }: HostQuarter): number {
  return Math.floor(maximumHalfDays) - halfDays
}

/** Half days that placed children add in each quarter of a host. */
export function halfDaysByQuarter(
  candidate: Candidate,
  placed: ReadonlyMap<EpochDay, readonly PlacedChild[]>,
): number[] {
  const added = candidate.quarters.map(() => 0)
  for (const [date, here] of placed) {
    const quarter = quarterIndex(candidate, date)
    if (quarter < 0) continue
    for (const [childId, stays] of Map.groupBy(here, (one) => one.childId)) {
      const slots = stays.map((one) => one.slots)
      added[quarter] = (added[quarter] ?? 0) + halfDaysAdded(candidate, childId, date, [], slots)
    }
  }
  return added
}
