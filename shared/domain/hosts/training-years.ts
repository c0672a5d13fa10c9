import { isDate } from '../calendar/date.ts'

/** A training while it is edited. */
type TrainingRow = { date?: unknown; minutes?: unknown }

/** Minutes of training per year, the latest year first (R16); a row without date or length is passed over. */
export function trainingYears(rows: readonly TrainingRow[]): { year: string; minutes: number }[] {
  const sums = new Map<string, number>()
  for (const { date, minutes } of rows) {
    if (typeof date !== 'string' || !isDate(date) || typeof minutes !== 'number') continue
    const year = date.slice(0, 4)
    sums.set(year, (sums.get(year) ?? 0) + minutes)
  }
  return [...sums].map(([year, minutes]) => ({ year, minutes })).sort((a, b) => (a.year < b.year ? 1 : -1))
}
