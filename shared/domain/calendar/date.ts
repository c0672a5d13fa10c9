/**
 * Calendar dates as whole days since 1970-01-01 (proleptic Gregorian, 0001-01-01 to 9999-12-31). Integers compare and add
 * without time zones or daylight saving; ISO strings exist only at the edges.
 */
export type EpochDay = number
/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** Epoch day of a calendar date; month 1–12. Howard Hinnant's civil-from-days arithmetic, exact for every Gregorian date. */
export function toEpochDay(year: number, month: number, day: number): EpochDay {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month (1–12) and day of an epoch day. */
export function toCivil(epochDay: EpochDay): { year: number; month: number; day: number } {
  const shifted = epochDay + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  }
}

/** Days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days in a calendar year: 365 or 366. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether a text is a real date written YYYY-MM-DD, year 0001 or later. */
export function isDate(text: string): boolean {
  const match = isoDate.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Epoch day of an ISO date that is known to be valid. Reads digits by position because it runs once per stored row. */
export function parseDate(iso: string): EpochDay {
  return toEpochDay(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10))
}

function digits(text: string, from: number, until: number): number {
  let value = 0
  for (let index = from; index < until; index += 1) value = value * 10 + text.charCodeAt(index) - 48
  return value
}

/** ISO date of an epoch day. */
export function formatDate(epochDay: EpochDay): string {
  const { year, month, day } = toCivil(epochDay)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** ISO weekday of an epoch day. */
export function weekdayOf(epochDay: EpochDay): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((epochDay + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** The Monday of the week that holds the day. */
export function mondayOf(epochDay: EpochDay): EpochDay {
  return epochDay - (weekdayOf(epochDay) - 1)
}

/** Calendar year of an epoch day. */
export function yearOf(epochDay: EpochDay): number {
  return toCivil(epochDay).year
}
