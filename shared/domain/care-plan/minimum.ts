import { exceeds, fromDecimal, multiply, rational } from '../money/rational.ts'
import { halfDaysPerCycle, type CarePlan } from './care-plan.ts'

/** Half days of a whole cycle against so many a week, exactly (R50): 2 full days and a half one are 2.5 days, which is enough. */
export function isBelowMinimum(
  { slots, cycleWeeks }: Pick<CarePlan, 'slots' | 'cycleWeeks'>,
  minimumPerWeek: number,
): { isBelow: boolean; halfDays: number; cycleWeeks: number } {
  const halfDays = halfDaysPerCycle(slots)
  const needed = multiply(fromDecimal(minimumPerWeek), rational(cycleWeeks))
  return { isBelow: exceeds(needed, rational(halfDays)), halfDays, cycleWeeks }
}
