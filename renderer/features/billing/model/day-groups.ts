import { percentFor } from '../../../../shared/domain/attendance/percent.ts'
import { parseDate, weekdayOf, type Weekday } from '../../../../shared/domain/calendar/date.ts'
import type { BillDay } from './billing-types.ts'

/** Days behind a line that are the same in all but their date: one row of *Waarom?*. */
export type DayGroup = {
  weekday: Weekday
  /** Ascending ISO dates. */
  dates: string[]
  /** The facts, as they are on each of the dates. */
  day: BillDay
  percent: 40 | 60 | 100 | 160
  /** These days are not what the plan says they would be, and that decides what is paid. */
  deviates: boolean
}

/** The days of a line in rows: same weekday, same hours, same reason. In order of the first date. */
export function groupDays(days: readonly BillDay[]): DayGroup[] {
  const groups = new Map<string, DayGroup>()
  for (const day of days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const weekday = weekdayOf(parseDate(day.date))
    const { date, ...facts } = day
    const key = JSON.stringify([weekday, facts])
    const group = groups.get(key)
    if (group) group.dates.push(date)
    else groups.set(key, { weekday, dates: [date], day, percent: percentOfDay(day), deviates: deviates(day) })
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.deviates) - Number(b.deviates) || a.weekday - b.weekday || (a.dates[0] ?? '').localeCompare(b.dates[0] ?? ''),
  )
}

/** What the minutes that count come to; what was only reserved for an uncharged day. */
export function percentOfDay(day: BillDay): DayGroup['percent'] {
  return percentFor(day.billedMinutes || day.reservedMinutes, day.goesToSchool)
}

/** Whether presence changed what is paid for the day, or nobody answered for it. */
export function deviates(day: BillDay): boolean {
  if (day.unregistered) return true
  if (day.reservedMinutes === 0 || day.presentMinutes === 0 || day.closure) return false
  return percentFor(day.billedMinutes, day.goesToSchool) !== percentFor(day.reservedMinutes, day.goesToSchool)
}
