import { parseDate, toCivil, weekdayOf } from '../../shared/domain/calendar/date.ts'
import { calendar } from '../i18n/nl/calendar.ts'

/** Which year goes without saying: dates outside it show theirs. */
type Year = number | undefined

/** A date with its weekday, `ma 9 nov`; with the year when it is not the current one. */
export function formatWeekdayDate(iso: string, currentYear?: Year): string {
  return `${formatWeekday(iso)} ${formatDay(iso, currentYear ?? yearOfIso(iso))}`
}

/** A date without weekday: `9 nov`; with the year when it is not the current one, or when no current year is given. */
export function formatDay(iso: string, currentYear?: Year): string {
  const { year, month, day } = toCivil(parseDate(iso))
  return `${day} ${monthShort(month)}${year === currentYear ? '' : ` ${year}`}`
}

/** Short weekday of a date: `ma`. */
export function formatWeekday(iso: string): string {
  return calendar.weekdaysShort[weekdayOf(parseDate(iso)) - 1] ?? ''
}

/** Full date for readers of a screen aloud: `vrijdag 16 oktober 2026`. */
export function formatLongDate(iso: string): string {
  const { year, month, day } = toCivil(parseDate(iso))
  return `${calendar.weekdays[weekdayOf(parseDate(iso)) - 1]} ${day} ${calendar.months[month - 1]} ${year}`
}

/** A month `YYYY-MM`: `oktober 2026`. */
export function formatMonth(month: string): string {
  return `${formatMonthName(month)} ${month.slice(0, 4)}`
}

/** A month `YYYY-MM` in a narrow column: `okt 2026`. */
export function formatShortMonth(month: string): string {
  return `${monthShort(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`
}

/** The name of a month `YYYY-MM` alone: `oktober`. */
export function formatMonthName(month: string): string {
  return calendar.months[Number(month.slice(5, 7)) - 1] ?? month
}

/** A period of dates, both inclusive: `1 jan – 31 dec 2026`; open-ended it is `vanaf 1 jan 2026`. */
export function formatPeriod(from: string, until: string | undefined, currentYear?: Year): string {
  if (until === undefined) return calendar.from(formatDay(from, currentYear))
  const sameYear = from.slice(0, 4) === until.slice(0, 4)
  return calendar.until(formatDay(from, sameYear ? yearOfIso(from) : currentYear), formatDay(until, currentYear))
}

/** The quarter `2026-Q4` as it is said: `Q4 2026`. */
export function formatQuarter(quarter: string): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`
}

/** The year of an ISO date. */
export function yearOfIso(iso: string): number {
  return Number(iso.slice(0, 4))
}

function monthShort(month: number): string {
  return calendar.monthsShort[month - 1] ?? ''
}
