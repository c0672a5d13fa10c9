import { parseDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import { formatLongDate } from '../../../format/date.ts'
import { isoWeek } from '../../../format/week.ts'
import type { Board } from '../planning-types.ts'

/** A day that the board shows; `index` is its place in the answer, `words` its whole date for readers of a screen aloud. */
export type BoardColumn = { date: string; index: number; startsWeek: boolean; words: string }

/** The columns of one calendar week, as far as they are shown: `first` and `count` of the columns. */
export type BoardWeek = { week: number; from: string; until: string; first: number; count: number }

const friday = 5

/** The days of a board that are worth a column: Saturdays and Sundays only when some host is open or somebody comes. */
export function boardColumns({ days, hosts }: Pick<Board, 'days' | 'hosts'>): BoardColumn[] {
  const columns: BoardColumn[] = []
  for (const [index, { date }] of days.entries()) {
    const isUsed = () => hosts.some(({ cells }) => cells[index]?.state === 'open' || (cells[index]?.peak ?? 0) > 0)
    if (weekdayOf(parseDate(date)) > friday && !isUsed()) continue
    const before = columns.at(-1)
    const startsWeek = before === undefined || isoWeek(before.date) !== isoWeek(date)
    columns.push({ date, index, startsWeek, words: formatLongDate(date) })
  }
  return columns
}

/** Columns by calendar week. */
export function boardWeeks(columns: readonly BoardColumn[]): BoardWeek[] {
  const weeks: BoardWeek[] = []
  for (const [at, { date, startsWeek }] of columns.entries()) {
    const week = weeks.at(-1)
    if (week && !startsWeek) {
      week.until = date
      week.count += 1
    } else weeks.push({ week: isoWeek(date), from: date, until: date, first: at, count: 1 })
  }
  return weeks
}
