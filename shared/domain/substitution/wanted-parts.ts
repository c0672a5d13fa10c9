import type { Interval } from '../billing/issued.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import type { AffectedDay, AffectedPart } from './affected-days.ts'
import { common, joined, liesWithin } from './intervals.ts'

/** What one agreement is given elsewhere. */
export type WantedPart = { part: AffectedPart; slots: readonly Interval[] }

/**
 * The hours that each agreement of a child gets elsewhere on a day: what it has reserved, or of that what lies in `wanted`. An
 * agreement without hours in it gets none.
 * @returns undefined when `wanted` holds hours that the child has not reserved, or one minute twice
 */
export function wantedParts({ slots, parts }: AffectedDay, wanted?: readonly Interval[]): WantedPart[] | undefined {
  if (!wanted) return parts.map((part) => ({ part, slots: part.slots }))
  const isOrdered = wanted.every(([from, until]) => from < until)
  const isOnce = totalMinutes(wanted) === totalMinutes(joined(wanted))
  if (!isOrdered || !isOnce || !liesWithin(wanted, joined(slots))) return undefined
  const inOrder = wanted.toSorted((a, b) => a[0] - b[0])
  return parts.map((part) => ({ part, slots: common(inOrder, part.slots) })).filter((given) => given.slots.length > 0)
}
