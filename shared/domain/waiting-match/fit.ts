import type { Weekday } from '../calendar/date.ts'
import type { RoomAhead } from './room-ahead.ts'
import { liesWithin } from '../substitution/intervals.ts'
import type { WantedDay } from './wanted-days.ts'

/** A weekday of a week of the wanted cycle. */
export type MissingDay = { week: number; weekday: Weekday }

/** How a plan fits at a host: wholly, on some of its days, or on none. Missing days by week and weekday. */
export type Fit = { fits: 'whole' | 'part' | 'none'; missing: MissingDay[] }

/**
 * How wanted days fit at a host. A day fits when on each of its dates that is not closed the child's hours lie within her
 * opening hours and her life as a host, and there is a place in every minute of them (exchange.md §4); a day of which every
 * date is closed does not. Where all fit, a plan of these days causes no breach.
 */
export function fitOf(host: RoomAhead, days: readonly WantedDay[]): Fit {
  const missing: MissingDay[] = []
  for (const day of days) if (!fitsOn(host, day)) missing.push({ week: day.week, weekday: day.weekday })
  if (missing.length === days.length) return { fits: 'none', missing }
  return { fits: missing.length === 0 ? 'whole' : 'part', missing }
}

/** Whether all days fit; quicker than `fitOf`, and no for no days at all. */
export function fitsWholly(host: RoomAhead, days: readonly WantedDay[]): boolean {
  return days.length > 0 && days.every((day) => fitsOn(host, day))
}

function fitsOn(host: RoomAhead, { course, slots }: WantedDay): boolean {
  const takes = host.takesOn(course)
  return takes !== undefined && liesWithin(slots, takes)
}
