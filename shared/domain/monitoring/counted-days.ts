import { halfDaysFor } from '../attendance/percent.ts'
import type { ChildFacts } from '../billing/facts.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { ReportFacts } from '../reports/fo-su-05/facts.ts'
import { registeredDays } from '../reports/fo-su-05/registered-days.ts'

/**
 * What became of a child's day at a host: there; reserved and away with a reason that justifies it, or without one; reserved and
 * nobody said anything; there without an agreement that covers the day.
 */
export const countedKinds = ['present', 'justified', 'unjustified', 'unanswered', 'uncovered'] as const
export type CountedKind = (typeof countedKinds)[number]

/** A day of one child at one host, with its weight in half days. */
export type CountedDay = {
  childId: string
  hostId: string
  date: EpochDay
  kind: CountedKind
  minutes: number
  halfDays: number
}

/**
 * The days of a child in a period within one calendar year, sorted into kinds as the monthly report does (R104), so that what is
 * monitored is what is reported. All that a child has of one kind at one host on a date is one day, weighed in half days by its
 * minutes as capacity weighs it (exchange.md §4): presences as they were, absences as they were reserved.
 */
export function countedDaysOf(
  child: ChildFacts,
  period: Period,
  facts: Pick<ReportFacts, 'closures' | 'settings' | 'isJustified'>,
): CountedDay[] {
  const { days, uncovered } = registeredDays(child, period, facts)
  const counted = new Map<string, CountedDay>()
  const add = (hostId: string, date: EpochDay, kind: CountedKind, minutes: number): void => {
    const key = `${date} ${kind} ${hostId}`
    const known = counted.get(key)
    if (known) known.minutes += minutes
    else counted.set(key, { childId: child.childId, hostId, date, kind, minutes, halfDays: 0 })
  }
  for (const { hostId, date, block, unregistered, intervals } of days)
    add(hostId, date, unregistered ? 'unanswered' : block, lengthOf(intervals))
  const strays = new Set(uncovered.map(({ date }) => date))
  for (const stay of child.stays)
    if (covers(period, stay.date) && strays.has(stay.date)) add(stay.hostId, stay.date, 'uncovered', lengthOf([stay]))
  const all = [...counted.values()]
  for (const day of all) day.halfDays = halfDaysFor(day.minutes)
  return all
}

function lengthOf(intervals: readonly { from: number; until: number }[]): number {
  let minutes = 0
  for (const { from, until } of intervals) minutes += until - from
  return minutes
}
