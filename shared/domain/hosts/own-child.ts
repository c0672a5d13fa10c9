import { formatDate, parseDate, toEpochDay, yearOf } from '../calendar/date.ts'

/**
 * The last day on which a host's own child counts for the limit, unless the host says otherwise (R6, P3): 31 August of the
 * year in which it turns 6, when nursery school ends. Both are dates YYYY-MM-DD.
 */
export function defaultCountsUntil(birthDate: string): string {
  return formatDate(toEpochDay(yearOf(parseDate(birthDate)) + 6, 8, 31))
}
