import { deviationWeeks } from '../../../../shared/contract/deviations.ts'
import { formatDate, mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'

/** The usual number of whole weeks up to the one that holds a date. */
export function weeksUntil(date: string): { from: string; until: string } {
  const until = mondayOf(parseDate(date)) + 6
  return { from: formatDate(until + 1 - 7 * deviationWeeks.usual), until: formatDate(until) }
}

/** The last day of the weeks before (-1) or after (1) these. */
export function turnedWeeks(until: string, by: 1 | -1): string {
  return formatDate(parseDate(until) + by * 7 * deviationWeeks.usual)
}

/** How many weeks there are from a Monday to a Sunday. */
export function weeksIn({ from, until }: { from: string; until: string }): number {
  return (parseDate(until) + 1 - parseDate(from)) / 7
}
