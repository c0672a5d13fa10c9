import { absenceReasons, absenceRulings, closureReasons } from '../domain/billing/issued.ts'
import { freeDayOutcomes } from '../domain/billing/free-days-derivation.ts'
import { query } from './define.ts'
import { entityId, isoDate } from './values.ts'
import { z } from './zod.ts'

const year = z.int().min(1900).max(2999)

/** What one plan adds: `F × w/5 × active/N`, in days with at most four decimals. */
const term = z.object({
  from: isoDate,
  until: isoDate,
  activeDays: z.int(),
  daysInYear: z.int(),
  /** Half days of the whole cycle and its weeks. */
  halfDaysPerCycle: z.int(),
  cycleWeeks: z.int(),
  days: z.number(),
})

/** A day that the agreement reserves and for which an absence was entered; numbers are half days. */
const step = z.object({
  date: isoDate,
  reason: z.enum(absenceReasons),
  /** Of the row in force on the date: the service may have reasons of its own (R69). */
  reasonName: z.string(),
  ruling: z.enum(absenceRulings).optional(),
  closure: z.enum(closureReasons).optional(),
  reservedMinutes: z.int(),
  halfDays: z.int(),
  outcome: z.enum(freeDayOutcomes),
  leftBefore: z.int(),
  leftAfter: z.int(),
})

/** Free absence days (respijtdagen, R61–R67): where a balance comes from. */
export const freeDays = {
  /** One agreement in a calendar year; in half days where not said otherwise. A year in which it does not run has nothing. */
  'attendance.freeDays': query({
    input: z.strictObject({ agreementId: entityId, year }),
    output: z.object({
      year,
      today: isoDate,
      /** `F`: days of a full-time plan, in force on 31 December. */
      fullTimeDays: z.number(),
      terms: z.array(term),
      /** Their sum in days: at most four decimals, and exactly as a fraction. */
      exactDays: z.number(),
      exactFraction: z.string(),
      entitled: z.int(),
      /** Before the program's data began. */
      usedBefore: z.int(),
      opening: z.int(),
      steps: z.array(step),
      usedToday: z.int(),
      leftToday: z.int(),
      /** By absences after today that are known already. */
      usedLater: z.int(),
      leftAtYearEnd: z.int(),
    }),
    reasons: ['no-such-agreement'],
  }),
}
