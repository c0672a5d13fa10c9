import type { NamedPattern } from '../../../../../shared/contract/capacity.ts'
import type { HostOutcome } from './outcome-types.ts'

/** The breaches of then: those that there is none like now (`added`), and how many there are now as well (`kept`). */
export function breachesThen({ before, after }: HostOutcome['breaches']): { added: NamedPattern[]; kept: number } {
  const known = new Set(before.map(keyOf))
  const added = after.filter((pattern) => !known.has(keyOf(pattern)))
  return { added, kept: after.length - added.length }
}

/** Tells two patterns apart: when, how many of how many, and who. */
export function keyOf({ weekday, everyWeeks, from, until, count, limit, dates, children }: NamedPattern): string {
  return [weekday, everyWeeks, from, until, count, limit, dates[0], dates.length, ...children.map(({ id }) => id)].join(
    ' ',
  )
}
