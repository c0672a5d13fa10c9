import { mondayOf, weekdayOf, type EpochDay, type Weekday } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { longestSeries } from './weekly-series.ts'
import type { HostDays } from './presence.ts'
import type { Moment, NamedBreach } from './present-children.ts'

/**
 * Equal breaches of one host on one weekday: the same minutes, number, limit and children, on `dates`, every `everyWeeks` weeks;
 * dates of the series on which nobody is there are left out. A single breach has one date and `everyWeeks` 1.
 */
export type BreachPattern = {
  weekday: Weekday
  from: number
  until: number
  count: number
  limit: number
  at: Moment
  everyWeeks: number
  dates: EpochDay[]
  /** The next date of the series that is not closed lies beyond the period that was looked at. */
  goesOn: boolean
}

/**
 * Makes few patterns of the breaches that a host has in a period: every breach stands in exactly one of them. Closed days do
 * not break a series, a served day without the breach does. In order of first date and time.
 */
export function breachPatterns(breaches: readonly NamedBreach[], host: HostDays, period: Period): BreachPattern[] {
  const patterns: BreachPattern[] = []
  for (const alike of Map.groupBy(breaches, likeness).values()) patterns.push(...patternsOf(alike, host, period))
  return patterns.sort((a, b) => firstOf(a) - firstOf(b) || a.from - b.from || a.everyWeeks - b.everyWeeks)
}

/** Two breaches with the same text may be told in one sentence. */
function likeness({ date, from, until, count, limit, at }: NamedBreach): string {
  return JSON.stringify([weekdayOf(date), from, until, count, limit, at])
}

function firstOf(pattern: BreachPattern): EpochDay {
  return pattern.dates[0] ?? 0
}

/** Patterns of breaches that differ in their dates only. */
function patternsOf(alike: readonly NamedBreach[], host: HostDays, period: Period): BreachPattern[] {
  const [first] = alike
  if (!first) return []
  const weekday = weekdayOf(first.date)
  const { from, until, count, limit, at } = first
  const origin = mondayOf(first.date)
  const weekOf = (date: EpochDay): number => (mondayOf(date) - origin) / 7
  const dateOf = (week: number): EpochDay => origin + 7 * week + weekday - 1
  const isFree = (week: number): boolean => !host.isServing(dateOf(week))
  const left = new Set(alike.map(({ date }) => weekOf(date)))
  const patterns: BreachPattern[] = []
  while (left.size > 0) {
    const { step, members } = longestSeries(left, isFree)
    for (const member of members) left.delete(member)
    let next = (members.at(-1) ?? 0) + step
    while (dateOf(next) <= period.until && isFree(next)) next += step
    const goesOn = members.length > 1 && dateOf(next) > period.until
    patterns.push({ weekday, from, until, count, limit, at, everyWeeks: step, dates: members.map(dateOf), goesOn })
  }
  return patterns
}
