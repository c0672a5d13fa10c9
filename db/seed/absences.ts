import type { AbsenceReason } from '../../shared/domain/billing/issued.ts'
import { formatDate, mondayOf, toEpochDay, yearOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { covers } from '../../shared/domain/calendar/period.ts'
import { formatTime } from '../../shared/domain/calendar/time.ts'
import type { AbsenceRecord } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { Enrolment } from './enrolment.ts'
import type { PlannedDay } from './planned-days.ts'
import { randomFor, type Random } from './random.ts'
import type { ChildSpec } from './roster/spec.ts'
import { isSchoolHoliday } from './school-year.ts'

type Answer = { reason: AbsenceReason; notifiedAt?: string; ruling?: 'free' | 'charged' }

/** Chance per mille that an illness begins on a reserved day. */
const illnessChance = { usual: 14, often: 70 }

/** The absences of a child: holidays of its family, illnesses of one to three days, and what comes up; by date. */
export function absencesOf(
  { spec, child }: Enrolment,
  days: readonly PlannedDay[],
  period: DemoPeriod,
): AbsenceRecord[] {
  const open = days.filter((day) => day.closure === undefined)
  const wanted = wantedAbsences(spec, open, period)
  const random = randomFor('absence', child.id)
  const holidays = holidayWeeks(random, period, child.schoolStartsOn)
  const absences: AbsenceRecord[] = []
  let illness: (Answer & { days: number }) | undefined
  for (const { date } of open) {
    const week = mondayOf(date)
    const holiday = holidays.get(week)
    if (illness?.days === 0) illness = undefined
    if (!illness && !holiday) illness = beginIllness(spec, date, random)
    const answer = wanted.get(date) ?? holiday ?? illness ?? somethingElse(date, random)
    if (illness) illness.days -= 1
    if (answer) absences.push({ childId: child.id, date: formatDate(date), ...answerOf(answer) })
  }
  return absences
}

function answerOf({ reason, notifiedAt, ruling }: Answer): Answer {
  return { reason, ...(notifiedAt ? { notifiedAt } : {}), ...(ruling ? { ruling } : {}) }
}

/** A week of every summer, for some a week in spring, and for children at school half of the other holidays. */
function holidayWeeks(random: Random, period: DemoPeriod, schoolStartsOn: string | undefined): Map<EpochDay, Answer> {
  const weeks = new Map<EpochDay, Answer>()
  const stayHome = (monday: EpochDay): void => {
    const notified = monday - random.between(10, 40)
    weeks.set(monday, { reason: 'holiday', notifiedAt: at(notified, random.between(1140, 1320)) })
  }
  for (let year = yearOf(period.from); year <= yearOf(period.until); year += 1) {
    stayHome(mondayOf(toEpochDay(year, 7, 1) + random.between(6, 55)))
    if (random.chance(350)) stayHome(mondayOf(toEpochDay(year, 3, 1) + random.between(0, 80)))
  }
  if (schoolStartsOn !== undefined)
    for (let monday = mondayOf(period.from); monday <= period.until; monday += 7)
      if (isSchoolHoliday(monday + 1) && schoolStartsOn <= formatDate(monday) && random.chance(500)) stayHome(monday)
  return weeks
}

/** Most parents call before nine, some later, a few not at all (R71). A doctor's note makes a long illness free (R69). */
function beginIllness(spec: ChildSpec, date: EpochDay, random: Random): (Answer & { days: number }) | undefined {
  if (!random.chance(spec.isOftenIll ? illnessChance.often : illnessChance.usual)) return undefined
  const days = random.between(1, 3)
  const called = random.between(1, 100)
  return {
    reason: 'illness',
    days,
    ...(called <= 80 ? { notifiedAt: at(date, random.between(405, 535)) } : {}),
    ...(called > 80 && called <= 94 ? { notifiedAt: at(date, random.between(542, 660)) } : {}),
    ...(days === 3 && random.chance(250) ? { ruling: 'free' } : {}),
  }
}

function somethingElse(date: EpochDay, random: Random): Answer | undefined {
  if (!random.chance(6)) return undefined
  const called = random.between(1, 100)
  if (called <= 60) return { reason: 'other', notifiedAt: at(date - random.between(1, 4), random.between(960, 1260)) }
  if (called <= 85) return { reason: 'other', notifiedAt: at(date, random.between(430, 620)) }
  return { reason: 'other', ruling: 'charged' }
}

/** The absences that the last month must have. */
function wantedAbsences(spec: ChildSpec, open: readonly PlannedDay[], period: DemoPeriod): Map<EpochDay, Answer> {
  const inLastMonth = open.filter((day) => covers(period.lastMonth, day.date))
  const wanted = new Map<EpochDay, Answer>()
  for (const { nth, notifiedAt, ...answer } of spec.absences ?? []) {
    const date = inLastMonth[Math.min(nth, inLastMonth.length) - 1]?.date
    if (date !== undefined)
      wanted.set(date, { ...answer, ...(notifiedAt ? { notifiedAt: `${formatDate(date)}T${notifiedAt}` } : {}) })
  }
  return wanted
}

function at(date: EpochDay, minute: number): string {
  return `${formatDate(date)}T${formatTime(minute)}`
}
