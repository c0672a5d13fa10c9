import { formatDate } from './date.ts'
import { monthPeriod } from './period.ts'

/** Every date `YYYY-MM-DD` of a month, in order. */
export function datesOfMonth(month: string): string[] {
  const { from, until } = monthPeriod(month)
  return Array.from({ length: until - from + 1 }, (_, index) => formatDate(from + index))
}
