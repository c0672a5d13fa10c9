import type { EpochDay } from '../calendar/date.ts'
import { quarterOf, type Period } from '../calendar/period.ts'

const year = 365

/**
 * The days that a new place is looked at for: from the day after the end to the end of the quarter a year later. Every cycle of a
 * plan, the limit of the next year, school starts and ends of other agreements of that time lie in it, and its quarters are
 * whole but the first, whose earlier days are known. Once her last day is over it begins today: nobody is placed in the past.
 */
export function relocationHorizon(endsOn: EpochDay, today: EpochDay): Period {
  const from = Math.max(endsOn + 1, today)
  return { from, until: quarterOf(from - 1 + year).until }
}
