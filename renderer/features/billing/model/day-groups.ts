import { percentFor } from '../../../../shared/domain/attendance/percent.ts'
import { parseDate, weekdayOf, type Weekday } from '../../../../shared/domain/calendar/date.ts'
import type { BillDay } from './billing-types.ts'

/** Days behind a line that mean the same: one row of *Waarom?*. */
export type DayGroup = {
  weekday: Weekday
  /** In order of date; never empty. */
  days: [BillDay, ...BillDay[]]
  percent: 40 | 60 | 100 | 160
  /** These days are not what the plan says they would be, and that decides what is paid. */
  deviates: boolean
  /** The child came or left at other times, without another price: the exact times are one step further. */
  varies: boolean
}

/**
 * The days of a line in rows: same weekday, same hours reserved, same reason. Hours of presence split a row only where they
 * decide something; else a month of small differences would hide the one day that matters. In order of the first date.
 */
export function groupDays(days: readonly BillDay[]): DayGroup[] {
  const groups = new Map<string, DayGroup>()
  for (const day of days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const weekday = weekdayOf(parseDate(day.date))
    const key = JSON.stringify([weekday, ...whatMatters(day)])
    const group = groups.get(key)
    if (!group) {
      groups.set(key, { weekday, days: [day], percent: percentOfDay(day), deviates: deviates(day), varies: false })
      continue
    }
    group.varies ||= JSON.stringify(day.present) !== JSON.stringify(group.days[0].present)
    group.days.push(day)
  }
  return [...groups.values()]
}

function whatMatters(day: BillDay): unknown[] {
  const { hostId, reserved, present, closure, unregistered, absence, dayCents } = day
  const isOrdinary = reserved.length > 0 && present.length > 0 && closure === undefined && !deviates(day)
  return [
    hostId,
    reserved,
    isOrdinary ? [...new Set(present.map((stay) => stay.hostId))] : present,
    isOrdinary,
    percentOfDay(day),
    dayCents,
    closure,
    unregistered,
    absence && [absence.reason, absence.late, absence.ruling],
  ]
}

/** What the minutes that count come to; what was only reserved for an uncharged day. */
function percentOfDay(day: BillDay): DayGroup['percent'] {
  return percentFor(day.billedMinutes || day.reservedMinutes, day.goesToSchool)
}

/** Whether presence changed what is paid for the day, or nobody answered for it. */
export function deviates(day: BillDay): boolean {
  if (day.unregistered) return true
  if (day.reservedMinutes === 0 || day.presentMinutes === 0 || day.closure) return false
  return percentFor(day.billedMinutes, day.goesToSchool) !== percentFor(day.reservedMinutes, day.goesToSchool)
}

/** The shortest and longest of some minutes of the days of a row. */
export function rangeOf(days: readonly BillDay[], minutes: (day: BillDay) => number): { from: number; until: number } {
  const all = days.map(minutes)
  return { from: Math.min(...all), until: Math.max(...all) }
}
