import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { afterSchoolFrom } from '../reports/fo-su-05/after-school.ts'

/**
 * What changes for a child that goes to school: from the day of `school` on a short stay may cost 40 % (R34), from that of the others
 * on its care is after-school care in the report (R108), since it goes full-time or is old enough.
 */
export type SchoolChange = { change: 'school' | 'full-time' | 'age'; date: EpochDay }

/** A child as far as school goes. */
export type SchoolFacts = { birthDate: EpochDay; schoolStartsOn?: EpochDay; fullTimeSchoolOn?: EpochDay }

/** The changes of a child on the days of a period on which it is in care, earliest first. */
export function schoolChanges(child: SchoolFacts, care: readonly Period[], view: Period): SchoolChange[] {
  const { date, by } = afterSchoolFrom(child)
  const all: SchoolChange[] = [{ change: by, date }]
  // On one and the same day full-time school says it all.
  if (child.schoolStartsOn !== undefined && child.schoolStartsOn !== date)
    all.unshift({ change: 'school', date: child.schoolStartsOn })
  return all
    .filter((one) => covers(view, one.date) && care.some((period) => covers(period, one.date)))
    .sort((a, b) => a.date - b.date)
}
