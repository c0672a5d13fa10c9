import { formatDay, formatWeekday } from '../../../format/date.ts'

/**
 * Dates in one breath: the weekday and the month are said once while they stay the same, `ma 5, 12, 19, 26 okt`,
 * `di 6, do 8 okt`. The year goes without saying: every date is one of the month in view.
 */
export function formatDates(dates: readonly string[]): string {
  return dates
    .toSorted()
    .map((date, index, all) => {
      const before = all[index - 1]
      const after = all[index + 1]
      const isSameWeekday = before !== undefined && formatWeekday(before) === formatWeekday(date)
      const isLastOfMonth = after === undefined || after.slice(0, 7) !== date.slice(0, 7)
      const day = formatDay(date, Number(date.slice(0, 4)))
      return `${isSameWeekday ? '' : `${formatWeekday(date)} `}${isLastOfMonth ? day : day.split(' ')[0]}`
    })
    .join(', ')
}
