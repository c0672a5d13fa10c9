import type { EpochDay } from '../calendar/date.ts'
import { quarterOf, type Period } from '../calendar/period.ts'

const year = 365

/**
 * The days that a new place is looked at for: from the day after the end to the end of the quarter a year later. Every cycle of a
 * plan, the limit of the next year, school starts and ends of other agreements of that time lie in it, and its quarters are
 * whole but the first, whose earlier days are known.
 */
export function relocationHorizon(endsOn: EpochDay): Period {
  return { from: endsOn + 1, until: quarterOf(endsOn + year).until }
}
