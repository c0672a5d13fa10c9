import { careDaysOf, type CareDay } from '../../billing/care-days.ts'
import type { ChildFacts, Stay } from '../../billing/facts.ts'
import type { EpochDay } from '../../calendar/date.ts'
import { covers, type Period } from '../../calendar/period.ts'
import type { Block } from './buckets.ts'
import type { ReportedChild, ReportFacts } from './facts.ts'

/** A day of a child at a location, before it is measured: in which block, by which times, under whose attest. */
export type RegisteredDay<Child extends ChildFacts = ReportedChild> = {
  child: Child
  hostId: string
  date: EpochDay
  block: Block
  intervals: readonly { from: number; until: number }[]
  contractHolderId: string
  /** Nobody answered for the day. */
  unregistered: boolean
}

/** The days of a child, and its presences that no agreement covers. */
type RegisteredDays<Child extends ChildFacts> = {
  days: RegisteredDay<Child>[]
  uncovered: { hostId: string; date: EpochDay }[]
}

/** What decides in which block a day stands. */
type RegisteringFacts = Pick<ReportFacts, 'closures' | 'settings' | 'isJustified'>

/**
 * What the form counts of a child in a period within one calendar year (R104): a presence at every host where it was that date, whatever the agreement; an absence
 * at the host of the agreement. The days are those of the invoice, so closed days count nowhere and free days are used in the
 * same order. A presence has the minutes of the child's stays at that host together (R37), also where more was reserved (T9);
 * an absence the reserved ones.
 */
export function registeredDays<Child extends ChildFacts>(
  child: Child,
  period: Period,
  facts: RegisteringFacts,
): RegisteredDays<Child> {
  const { days, uncovered } = careDaysOf(child, period, facts.closures, facts.settings)
  const uncoveredDates = new Set(uncovered)
  const strays = child.stays.filter(({ date }) => covers(period, date) && uncoveredDates.has(date))
  return {
    days: days.flatMap((day) => (day.presentMinutes > 0 ? presences(child, day) : absences(child, day, facts))),
    uncovered: [...byHost(strays).values()].flatMap((stays) =>
      [...new Set(stays.map(({ date }) => date))].map((date) => ({ hostId: stays[0]?.hostId ?? '', date })),
    ),
  }
}

function presences<Child extends ChildFacts>(
  child: Child,
  { date, present, agreement }: CareDay,
): RegisteredDay<Child>[] {
  return [...byHost(present)].map(([hostId, intervals]) => ({
    child,
    hostId,
    date,
    block: 'present',
    intervals,
    contractHolderId: agreement.contractHolderId,
    unregistered: false,
  }))
}

function absences<Child extends ChildFacts>(
  child: Child,
  day: CareDay,
  facts: RegisteringFacts,
): RegisteredDay<Child>[] {
  if (day.kind !== 'free-absence' && day.kind !== 'charged-absence') return []
  const isJustified = day.kind === 'free-absence' || (day.absence !== undefined && facts.isJustified(day.absence))
  return [
    {
      child,
      hostId: day.agreement.hostId,
      date: day.date,
      block: isJustified ? 'justified' : 'unjustified',
      intervals: day.reserved.map(([from, until]) => ({ from, until })),
      contractHolderId: day.agreement.contractHolderId,
      unregistered: day.unregistered,
    },
  ]
}

function byHost(stays: readonly Stay[]): Map<string, Stay[]> {
  return Map.groupBy(stays, (stay) => stay.hostId)
}
