import { daysInMonth, toCivil, toEpochDay, type EpochDay } from './date.ts'
import { openEnd } from './period.ts'

/**
 * The same day of the month a number of months later; in a shorter month its last day, so that 31 January and one month give
 * 28 or 29 February. Never beyond the last date that can be written.
 */
export function monthsLater(day: EpochDay, months: number): EpochDay {
  const civil = toCivil(day)
  const index = civil.year * 12 + civil.month - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return Math.min(toEpochDay(year, month, Math.min(civil.day, daysInMonth(year, month))), openEnd)
}
