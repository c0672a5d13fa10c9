import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { PlacedChild } from './placements.ts'

/** A child that is at a host in some minutes: when it comes and goes, and whether its going or coming makes room. */
export type PresentDuring = { id: string; isOwn: boolean; from: number; until: number; makesRoom: boolean }

/**
 * Everybody who is at a host in a stretch of a day that she serves: her own children, those who have reserved, and those who are
 * placed there. Room is made by who goes where the stretch ends, and by who comes where it begins.
 */
export function presentDuring(
  host: HostDays,
  placed: readonly PlacedChild[],
  date: EpochDay,
  [start, end]: Interval,
): PresentDuring[] {
  const meets = ([from, until]: Interval): boolean => from < end && start < until
  const present = (id: string, isOwn: boolean, slots: readonly Interval[]): PresentDuring[] =>
    slots.filter(meets).map(([from, until]) => ({ id, isOwn, from, until, makesRoom: until === end || from === start }))
  const hours = host.openingHoursOn(date).map(({ from, until }): Interval => [from, until])
  return [
    ...[...host.reservedOn(date)].flatMap(([childId, slots]) => present(childId, false, slots)),
    ...placed.flatMap(({ childId, slots }) => present(childId, false, slots)),
    ...host.ownChildrenOn(date).flatMap(({ id }) => present(id, true, hours)),
  ]
}
