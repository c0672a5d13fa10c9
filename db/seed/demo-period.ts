import {
  daysInMonth,
  formatDate,
  parseDate,
  toEpochDay,
  weekdayOf,
  type EpochDay,
} from '../../shared/domain/calendar/date.ts'
import { addMonths, monthPeriod, type Period } from '../../shared/domain/calendar/period.ts'

/** Months of attendance in the demo service. */
const monthCount = 14

/** The time the demo tells about: whole months, up to and including the last one before today. */
export type DemoPeriod = Period & {
  today: EpochDay
  /** `YYYY-MM`, oldest first. */
  months: string[]
  lastMonth: Period & { name: string }
  /** The month of today, which has agreements that begin but no attendance yet. */
  thisMonth: Period
  /** Until when plans and closing days are known ahead. */
  horizon: EpochDay
}

/** The demo's period for a date of today. */
export function demoPeriod(today: string): DemoPeriod {
  const thisMonth = today.slice(0, 7)
  const months = Array.from({ length: monthCount }, (_, index) => addMonths(thisMonth, index - monthCount))
  const name = addMonths(thisMonth, -1)
  const lastMonth = { name, ...monthPeriod(name) }
  return {
    from: parseDate(`${addMonths(thisMonth, -monthCount)}-01`),
    until: lastMonth.until,
    today: parseDate(today),
    months,
    lastMonth,
    thisMonth: monthPeriod(thisMonth),
    horizon: lastMonth.until + 365,
  }
}

/** A day of a month, so many months before or after the month; the day is kept within that month. */
export function dayOfMonth(month: string, offset: number, day: number): EpochDay {
  const shifted = addMonths(month, offset)
  const [year, number] = [Number(shifted.slice(0, 4)), Number(shifted.slice(5, 7))]
  return toEpochDay(year, number, Math.min(day, daysInMonth(year, number)))
}

/** The day so many months after another. */
export function monthsAfter(day: EpochDay, months: number): EpochDay {
  const iso = formatDate(day)
  return dayOfMonth(iso.slice(0, 7), months, Number(iso.slice(8)))
}

/** The day itself, or the Monday after a weekend. */
export function weekdayFrom(day: EpochDay): EpochDay {
  const weekday = weekdayOf(day)
  return weekday <= 5 ? day : day + 8 - weekday
}
