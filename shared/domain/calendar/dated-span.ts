import { formatDate, parseDate } from './date.ts'
import { openEnd, type Period } from './period.ts'

/** Dates as the exchange document writes them, both inclusive; without `until` it is open-ended. */
export type DatedSpan = { from: string; until?: string | undefined }

/** A span of dates as days; the end that is left out is the last date there is. */
export function periodOf({ from, until }: DatedSpan): Period {
  return { from: parseDate(from), until: until === undefined ? openEnd : parseDate(until) }
}

/** The days on which a host serves or an agreement runs; the end that is left out is the last date there is. */
export function lifeOf({ startsOn, endsOn }: { startsOn: string; endsOn?: string }): Period {
  return periodOf(endsOn === undefined ? { from: startsOn } : { from: startsOn, until: endsOn })
}

/** Days as a span of dates, open-ended where they run to the last date there is. */
export function spanOf({ from, until }: Period): { from: string; until?: string } {
  return { from: formatDate(from), ...(until === openEnd ? {} : { until: formatDate(until) }) }
}

/** The days of a period that none of the others holds. */
export function uncovered(period: Period, others: readonly Period[]): Period[] {
  const gaps: Period[] = []
  let next = period.from
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    if (other.until < next) continue
    if (other.from > period.until) break
    if (other.from > next) gaps.push({ from: next, until: other.from - 1 })
    next = other.until + 1
  }
  if (next <= period.until) gaps.push({ from: next, until: period.until })
  return gaps
}
