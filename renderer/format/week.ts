import { formatDate, mondayOf, parseDate, toCivil, toEpochDay } from '../../shared/domain/calendar/date.ts'

/** ISO week number of a date: week 1 holds 4 January. */
export function isoWeek(iso: string): number {
  const thursday = mondayOf(parseDate(iso)) + 3
  const firstMonday = mondayOf(toEpochDay(toCivil(thursday).year, 1, 4))
  return Math.floor((thursday - firstMonday) / 7) + 1
}

/** The day before a date. */
export function dayBefore(iso: string): string {
  return formatDate(parseDate(iso) - 1)
}
