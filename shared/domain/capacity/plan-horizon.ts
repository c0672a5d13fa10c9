import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'

const twoYears = 730

/** The dates a plan is checked on: all of its own, with an open end up to two years from today or from its start. */
export function planHorizon(plan: Period, today: EpochDay): Period {
  return { from: plan.from, until: Math.min(plan.until, Math.max(plan.from, today) + twoYears) }
}
