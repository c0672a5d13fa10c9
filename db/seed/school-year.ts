import { easterSunday } from '../../shared/domain/calendar/business-day.ts'
import { mondayOf, toCivil, toEpochDay, weekdayOf, yearOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { covers, type Period } from '../../shared/domain/calendar/period.ts'
import { monthsAfter, weekdayFrom } from './demo-period.ts'

/** Age in months from which a child may go to a Flemish nursery school. */
const schoolAge = 30

/**
 * First school day of a child: the first of the seven entry dates of Flemish nursery schools on or after 2 years and 6
 * months. A demo can do without the schools' free days: a child may enter on one of them here.
 */
export function schoolEntry(birth: EpochDay): EpochDay {
  const ready = monthsAfter(birth, schoolAge)
  const year = yearOf(ready)
  const dates = [...entryDates(year), ...entryDates(year + 1)].sort((a, b) => a - b)
  return dates.find((date) => date >= ready) ?? ready
}

/** Whether a day lies in a holiday of the schools, the summer not counted (plans have a summer of their own). */
export function isSchoolHoliday(day: EpochDay): boolean {
  const year = yearOf(day)
  // Christmas runs into the next year.
  return [...holidays(year), christmas(year - 1)].some((holiday) => covers(holiday, day))
}

/** July and August, in which children that go to school come for whole days. */
export function summerOf(year: number): Period {
  return { from: toEpochDay(year, 7, 1), until: toEpochDay(year, 8, 31) }
}

/** After summer, autumn, Christmas, on 1 February, after crocus and Easter holidays and after Ascension Day. */
function entryDates(year: number): EpochDay[] {
  const easter = easterSunday(year)
  const afterEaster = weeks(easterMonday(year), 2).until + 1
  return [
    weekdayFrom(christmas(year - 1).until + 1),
    weekdayFrom(toEpochDay(year, 2, 1)),
    crocus(year).until + 1,
    afterEaster === easter + 1 ? afterEaster + 1 : afterEaster,
    easter + 43,
    weekdayFrom(toEpochDay(year, 9, 1)),
    autumn(year).until + 1,
  ]
}

function holidays(year: number): Period[] {
  return [crocus(year), weeks(easterMonday(year), 2), autumn(year), christmas(year)]
}

/** The week of Ash Wednesday. */
function crocus(year: number): Period {
  return weeks(easterSunday(year) - 48, 1)
}

/** First Monday of the Easter holidays: that of April, unless Easter falls in March or after 15 April. */
function easterMonday(year: number): EpochDay {
  const easter = easterSunday(year)
  const { month, day } = toCivil(easter)
  if (month === 3) return easter + 1
  if (day > 15) return easter - 13
  const april = toEpochDay(year, 4, 1)
  return mondayOf(april + 6)
}

/** The week of 1 November; the next when that is a Sunday. */
function autumn(year: number): Period {
  const allSaints = toEpochDay(year, 11, 1)
  return weeks(weekdayOf(allSaints) === 7 ? allSaints + 1 : mondayOf(allSaints), 1)
}

/** Two weeks from that of 25 December; from the next when that is in a weekend. */
function christmas(year: number): Period {
  return weeks(mondayOf(weekdayFrom(toEpochDay(year, 12, 25))), 2)
}

function weeks(monday: EpochDay, count: number): Period {
  return { from: monday, until: monday + 7 * count - 1 }
}
