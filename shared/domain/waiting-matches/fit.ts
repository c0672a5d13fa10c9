import type { Interval } from '../billing/issued.ts'
import type { RoomAhead } from './room-ahead.ts'
import { liesWithin } from '../substitution/intervals.ts'
import type { Takes } from './takes.ts'
import type { NamedDay, WantedDay } from './wanted-days.ts'

/** How a plan fits at a host: wholly, on some of its days, or on none. Missing days by week and weekday. */
export type Fit = { fits: 'whole' | 'part' | 'none'; missing: NamedDay[] }

/**
 * How wanted days fit at a host. A day fits when on each of its dates that is not closed the child's hours lie within her
 * opening hours and her life as a host, and there is a place in every minute of them (exchange.md §4); a day of which every
 * date is closed does not. Where all fit, a plan of these days causes no breach.
 */
export function fitOf(host: RoomAhead, days: readonly WantedDay[]): Fit {
  return fitGiven(days, ({ course }) => host.takesOn(course))
}

/** The same where it is known when one child more can come on each of the days; none where it is closed on all of them. */
export function fitGiven<Day extends Pick<WantedDay, 'named' | 'slots'>>(
  days: readonly Day[],
  takesOn: (day: Day) => Takes | undefined,
): Fit {
  const missing: NamedDay[] = []
  for (const day of days) if (!fitsIn(takesOn(day), day.slots)) missing.push(day.named)
  if (missing.length === days.length) return { fits: 'none', missing }
  return { fits: missing.length === 0 ? 'whole' : 'part', missing }
}

/** Whether all days fit; quicker than `fitOf`, and no for no days at all. */
export function fitsWholly(host: RoomAhead, days: readonly WantedDay[]): boolean {
  return days.length > 0 && days.every(({ course, slots }) => fitsIn(host.takesOn(course), slots))
}

function fitsIn(takes: Takes | undefined, slots: readonly Interval[]): boolean {
  return takes !== undefined && liesWithin(slots, takes)
}
