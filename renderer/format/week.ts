import { mondayOf, parseDate, toCivil, toEpochDay } from '../../shared/domain/calendar/date.ts'

/** ISO week number of a date: week 1 holds 4 January. */
export function isoWeek(iso: string): number {
  const thursday = mondayOf(parseDate(iso)) + 3
  const firstMonday = mondayOf(toEpochDay(toCivil(thursday).year, 1, 4))
  return Math.floor((thursday - firstMonday) / 7) + 1
}
