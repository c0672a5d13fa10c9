import { mostDaysAtOnce } from '../../../../shared/domain/attendance/days-at-once.ts'

/**
 * The first rows that one command takes, when each of them stands for so many days; the others stay chosen for the next time.
 * `isCapped`: some were left.
 */
export function atOnce<Row>(
  rows: readonly Row[],
  daysOf: (row: Row) => number = () => 1,
): { rows: readonly Row[]; isCapped: boolean } {
  let days = 0
  const first = rows.findIndex((row) => (days += daysOf(row)) > mostDaysAtOnce)
  return first < 0 ? { rows, isCapped: false } : { rows: rows.slice(0, first), isCapped: true }
}
