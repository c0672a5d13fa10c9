import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { addMonths, monthPeriod } from '../../../../shared/domain/calendar/period.ts'

/** Where odd facts are looked for: the month before and this one until today, or the whole of the month in view. */
export function lookedBack(today: string, month: string | undefined): { from: string; until: string } {
  if (month === undefined) return { from: `${addMonths(today.slice(0, 7), -1)}-01`, until: today }
  const { from, until } = monthPeriod(month)
  return { from: formatDate(from), until: formatDate(until) }
}
