import { deviationKinds } from '../domain/attendance/deviations.ts'
import { query } from './define.ts'
import { dateInView, entityId, isoDate, person } from './values.ts'
import { z } from './zod.ts'

/** Weeks that are looked at when no period is given: a quarter; and the most that may be asked. */
export const deviationWeeks = { usual: 13, most: 53 } as const

const use = z.object({ days: z.int(), halfDays: z.int(), minutes: z.int() })
const plannedOrReal = z.object({
  halfDays: z.int(),
  minutes: z.int(),
  /** Of them those within the opening hours. */
  openMinutes: z.int(),
})
const chargedAbsences = z.object({ days: z.int(), cents: z.int(), withoutTariff: z.int() })

/** A stretch of a host's open days: half days, minutes, and minutes of opening hours to divide by. */
const hostUse = z.object({
  from: isoDate,
  until: isoDate,
  openDays: z.int(),
  openMinutes: z.int(),
  /** Of the days that were answered only. */
  planned: plannedOrReal,
  real: plannedOrReal,
  /** Days of children that nobody answered for: in neither of the two. */
  unanswered: z.object({ days: z.int(), halfDays: z.int() }),
  chargedAbsences,
})

const childWeek = z.object({
  monday: isoDate,
  planned: use,
  real: use,
  unanswered: use,
  differenceHalfDays: z.int(),
  absent: z.object({ illness: z.int(), holiday: z.int(), other: z.int() }),
  chargedAbsences,
  extraDays: z.int(),
  /** Minutes later than planned on average; below zero earlier. Left out where no planned day was attended. */
  arrival: z.number().optional(),
  departure: z.number().optional(),
})

const childUse = z.object({
  ...person.shape,
  /** Those that run at the end of the period. */
  agreements: z.array(z.object({ id: entityId, host: person })),
  /** Ways in which the use has differed from the plan for eight weeks or more: half days a week, or minutes a day. */
  deviations: z.array(z.object({ kind: z.enum(deviationKinds), since: isoDate, weeks: z.int(), average: z.number() })),
  weeks: z.array(childWeek),
})

const asked = { from: dateInView.optional(), until: dateInView.optional() }
const reasons = ['from-after-until', 'period-too-long'] as const

/** Planned against real (R3, R48): of hosts by week and month, of children by week. Whole ISO weeks; nothing here writes. */
export const deviations = {
  /** Without dates: the 13 weeks up to the last one that is over. A date stands for its whole week. */
  'attendance.deviations': query({
    input: z.strictObject(asked),
    output: z.object({
      from: isoDate,
      until: isoDate,
      /** Hosts in service in the period, by name. */
      hosts: z.array(
        z.object({ ...person.shape, city: z.string(), weeks: z.array(hostUse), months: z.array(hostUse) }),
      ),
      /** Children in care at the end of the period that there is something to talk about with, by name. */
      children: z.array(childUse),
    }),
    reasons,
    // A quarter of thousands of children is walked day by day.
    deadlineMs: 120_000,
  }),
  /** The children with an agreement at a host in the period, whether their use differs or not, by name. */
  'attendance.childrenAtHost': query({
    input: z.strictObject({ hostId: entityId, from: dateInView, until: dateInView }),
    output: z.object({ from: isoDate, until: isoDate, children: z.array(childUse) }),
    reasons: [...reasons, 'no-such-host'],
  }),
}
