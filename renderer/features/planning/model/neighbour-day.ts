import { formatDate, parseDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'

const friday = 5

/** The day after a date (`by` 1) or before it (−1) as the board shows days; outside what it shows, the next working day. */
export function neighbourDay(date: string, by: 1 | -1, shown: readonly string[]): string {
  const at = shown.indexOf(date)
  const beside = at < 0 ? undefined : shown[at + by]
  if (beside !== undefined) return beside
  let day = parseDate(date) + by
  while (weekdayOf(day) > friday) day += by
  return formatDate(day)
}
