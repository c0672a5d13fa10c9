import type { AbsenceReason } from '../billing/issued.ts'
import { mondayOf, type EpochDay } from '../calendar/date.ts'
import { halfDaysFor } from './percent.ts'
import { addCharged, type ChargedAbsences } from './host-use.ts'
import type { UsedDay } from './used-days.ts'

/** Days of an agreement, with their half days and minutes. */
type Use = { days: number; halfDays: number; minutes: number }

/** An ISO week of a child, all its agreements together; closed days are in none of the numbers. */
export type ChildWeek = {
  monday: EpochDay
  /** What the care plans say of the days that were answered. */
  planned: Use
  /** What came of them, days without a plan included. */
  real: Use
  /** Reserved days of which nobody has said anything; they are in neither of the two. */
  unanswered: Use
  /**
   * Half days more (or, below zero, fewer) than planned. A day whose length differs by less than `sameLengthMinutes` counts as
   * planned: 4:55 instead of 5:05 is no half day less, though the tariff calls it one.
   */
  differenceHalfDays: number
  /** Days of absence by reason, and those of them that are charged. */
  absent: Record<AbsenceReason, number>
  chargedAbsences: ChargedAbsences
  /** Days on which the child came while its plan reserves nothing. */
  extraDays: number
  /** Minutes later than planned on average (below zero: earlier), over the days that were planned and on which it came. */
  arrival: number | undefined
  departure: number | undefined
}

/** Days that differ less in length than this are as planned. DESIGN: the same half hour as `shiftMinutes` of deviations.ts. */
const sameLengthMinutes = 30

/** Puts the days of one child into weeks, in order of date; weeks without a day are not there. */
export function childWeeks(days: readonly UsedDay[]): ChildWeek[] {
  const byWeek = Map.groupBy(days, (day) => mondayOf(day.date))
  return [...byWeek].map(([monday, ofWeek]) => weekOf(monday, ofWeek)).toSorted((a, b) => a.monday - b.monday)
}

function weekOf(monday: EpochDay, days: readonly UsedDay[]): ChildWeek {
  const week: ChildWeek = {
    monday,
    planned: noUse(),
    real: noUse(),
    unanswered: noUse(),
    differenceHalfDays: 0,
    absent: { illness: 0, holiday: 0, other: 0 },
    chargedAbsences: { days: 0, cents: 0, withoutTariff: 0 },
    extraDays: 0,
    arrival: undefined,
    departure: undefined,
  }
  const shifts = { days: 0, arrival: 0, departure: 0 }
  for (const day of days) {
    if (day.state === 'closed') continue
    if (day.state === 'unanswered') {
      addUse(week.unanswered, day.reserved.minutes)
      continue
    }
    addUse(week.planned, day.planned.minutes)
    addUse(week.real, day.presentMinutes)
    if (Math.abs(day.presentMinutes - day.planned.minutes) >= sameLengthMinutes)
      week.differenceHalfDays += halfDaysFor(day.presentMinutes) - halfDaysFor(day.planned.minutes)
    addAbsence(week, day)
    if (day.planned.minutes === 0 && day.presentMinutes > 0) week.extraDays += 1
    addShift(shifts, day)
  }
  if (shifts.days > 0) {
    week.arrival = shifts.arrival / shifts.days
    week.departure = shifts.departure / shifts.days
  }
  return week
}

function addAbsence(week: ChildWeek, { absence, charged }: UsedDay): void {
  if (absence) week.absent[absence] += 1
  if (charged) addCharged(week.chargedAbsences, charged.cents)
}

/** How far first arrival and last departure lie from the first and last minute of the plan. */
function addShift(shifts: { days: number; arrival: number; departure: number }, { planned, present }: UsedDay): void {
  const [first, last] = [planned.slots[0], planned.slots.at(-1)]
  const [arrived] = present
  if (!first || !last || !arrived) return
  shifts.days += 1
  shifts.arrival += arrived.from - first[0]
  shifts.departure += Math.max(...present.map(({ until }) => until)) - last[1]
}

function noUse(): Use {
  return { days: 0, halfDays: 0, minutes: 0 }
}

function addUse(use: Use, minutes: number): void {
  if (minutes === 0) return
  use.days += 1
  use.halfDays += halfDaysFor(minutes)
  use.minutes += minutes
}
