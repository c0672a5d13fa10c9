import type { EpochDay } from '../calendar/date.ts'
import { openEnd, type Period } from '../calendar/period.ts'

const twoYears = 730
/** No child is in care for longer: an end further away is a slip, and must not make a check walk centuries. */
const longest = 7_305

/** The dates a plan is checked on: all of its own; with an open end up to two years from today or from its start. */
export function planHorizon(plan: Period, today: EpochDay): Period {
  const furthest = Math.max(plan.from, today) + (plan.until === openEnd ? twoYears : longest)
  return { from: plan.from, until: Math.min(plan.until, furthest) }
}
