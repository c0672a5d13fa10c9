import { daysInMonth, formatDate, toCivil, toEpochDay, type EpochDay } from './date.ts'

/** A span of dates, both ends inclusive. */
export type Period = { from: EpochDay; until: EpochDay }

/** Later than every date a document can hold: stands for an end that is left out (exchange.md §1). */
export const openEnd: EpochDay = toEpochDay(9999, 12, 31)

/** Whether a text is a month written YYYY-MM, year 0001 or later. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && !text.startsWith('0000')
}

/** First to last day of a month `YYYY-MM` that is known to be valid. */
export function monthPeriod(month: string): Period {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return { from: toEpochDay(year, number, 1), until: toEpochDay(year, number, daysInMonth(year, number)) }
}

/** The month `YYYY-MM` that holds a day. */
export function monthOf(epochDay: EpochDay): string {
  return formatDate(epochDay).slice(0, 7)
}

/** The month a number of months later (or earlier, when negative). */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

/** Every month `YYYY-MM` that a period touches, in order. */
export function monthsOf({ from, until }: Period): string[] {
  const months: string[] = []
  for (let month = monthOf(from); month <= monthOf(until); month = addMonths(month, 1)) months.push(month)
  return months
}

/** 1 January to 31 December of a year. */
export function yearPeriod(year: number): Period {
  return { from: toEpochDay(year, 1, 1), until: toEpochDay(year, 12, 31) }
}

/** The calendar quarter that holds a day, with its name `2026-Q4`. */
export function quarterOf(epochDay: EpochDay): Period & { name: string } {
  const { year, month } = toCivil(epochDay)
  const quarter = Math.floor((month - 1) / 3)
  const last = quarter * 3 + 3
  return {
    name: `${String(year).padStart(4, '0')}-Q${quarter + 1}`,
    from: toEpochDay(year, quarter * 3 + 1, 1),
    until: toEpochDay(year, last, daysInMonth(year, last)),
  }
}

/** Whether the period holds the day. */
export function covers(period: Period, day: EpochDay): boolean {
  return period.from <= day && day <= period.until
}

/** The days two periods share, or undefined. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = Math.max(a.from, b.from)
  const until = Math.min(a.until, b.until)
  return from <= until ? { from, until } : undefined
}
