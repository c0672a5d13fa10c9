import type { EpochDay } from '../calendar/date.ts'

/**
 * Finds the entries of a date in a list that is in order of date, for dates asked in rising order: one walk over the list
 * instead of a table per child, which is what a month of thousands of children spends its time on.
 */
export function daysInOrder<Entry extends { date: EpochDay }>(
  entries: readonly Entry[],
): (date: EpochDay) => readonly Entry[] {
  let next = 0
  return (date) => {
    while (next < entries.length && dateAt(entries, next) < date) next += 1
    if (next === entries.length || dateAt(entries, next) !== date) return none
    const first = next
    while (next < entries.length && dateAt(entries, next) === date) next += 1
    return entries.slice(first, next)
  }
}

const none: readonly never[] = []

function dateAt(entries: readonly { date: EpochDay }[], index: number): EpochDay {
  return entries[index]?.date ?? Infinity
}
