import { foSu05 } from '../../../law/fo-su-05.ts'
import { toCivil, toEpochDay, type EpochDay } from '../../calendar/date.ts'
import { monthsLater } from '../../calendar/months-later.ts'

/**
 * Whether a day of a month is care after school (bo, R108): from the day the child goes to school full-time, or for the whole
 * month when the child is older than 42 months on its first day. The month in which school begins has days of both kinds.
 */
export function isAfterSchoolOn(
  child: { birthDate: EpochDay; fullTimeSchoolOn?: EpochDay },
  date: EpochDay,
  firstOfMonth: EpochDay,
): boolean {
  if (child.fullTimeSchoolOn !== undefined && child.fullTimeSchoolOn <= date) return true
  return monthsLater(child.birthDate, foSu05.afterSchoolAboveMonths) < firstOfMonth
}

/**
 * The first day of after-school care (R108), and what makes it so: full-time school, or the first of the month after the child
 * turned 42 months, whichever comes first.
 */
export function afterSchoolFrom(child: { birthDate: EpochDay; fullTimeSchoolOn?: EpochDay }): {
  date: EpochDay
  by: 'full-time' | 'age'
} {
  const { year, month } = toCivil(monthsLater(child.birthDate, foSu05.afterSchoolAboveMonths))
  const byAge = month === 12 ? toEpochDay(year + 1, 1, 1) : toEpochDay(year, month + 1, 1)
  return child.fullTimeSchoolOn !== undefined && child.fullTimeSchoolOn <= byAge
    ? { date: child.fullTimeSchoolOn, by: 'full-time' }
    : { date: byAge, by: 'age' }
}
