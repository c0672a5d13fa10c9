import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'

/**
 * The last day of a plan that is tried out among those already known: its own end, or the day before the next plan that was
 * agreed, which stays.
 */
export function lastDayBeforeNext(plan: Period, known: readonly Pick<Period, 'from'>[]): EpochDay {
  const later = known.filter(({ from }) => from > plan.from).map(({ from }) => from - 1)
  return Math.min(plan.until, ...later)
}
