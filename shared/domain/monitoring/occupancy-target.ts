import { ceiling, fromDecimal, multiply, rational } from '../money/rational.ts'
import type { HostMonth } from './host-months.ts'

/**
 * Which performances count for the subsidy is not known for certain (R103), so two readings stand side by side: only presences,
 * or also days that were reserved and missed for a reason that justifies it.
 */
export const occupancyVariants = ['present', 'with-justified'] as const
export type OccupancyVariant = (typeof occupancyVariants)[number]

/** Half days of a month, or of several, that count in a variant. */
function countingHalfDays(
  variant: OccupancyVariant,
  { present, justified }: Pick<HostMonth, 'present' | 'justified'>,
): number {
  return variant === 'present' ? present : present + justified
}

/** How a year stands to the target in one variant, in half days. */
export type VariantOutcome = {
  variant: OccupancyVariant
  /** Before today. */
  soFar: number
  /** With it what is planned from today on, and what was planned on days that nobody answered: the year when all comes true. */
  expected: number
  /** Still to be made of the target: the target less `soFar`, never below 0. */
  toMake: number
  /** Of that what is not even expected: the target less `expected`, never below 0. */
  missing: number
}

/** The target of a year and how far it is reached. */
export type YearOutcome = {
  /** Opening days of the service in the year, and how many of them are still to come. */
  openDays: number
  openDaysAhead: number
  /** Half days that fill the target's share of all places on all opening days; a part of one is rounded up. */
  target: number
  variants: VariantOutcome[]
}

type Year = {
  /** Subsidised places of the service. */
  places: number
  /** Share of them that must be filled, in percent (P23). */
  targetPercent: number
  openDays: number
  openDaysBefore: number
  sums: Pick<HostMonth, 'present' | 'justified' | 'unanswered' | 'ahead'>
}

/** Holds a year against the subsidy's target (R103): 62 places on 220 days are 13,640 place-days, 80 % of them 10,912. */
export function yearOutcome({ places, targetPercent, openDays, openDaysBefore, sums }: Year): YearOutcome {
  const target = ceiling(multiply(rational(2 * places * openDays, 100), fromDecimal(targetPercent)))
  return {
    openDays,
    openDaysAhead: openDays - openDaysBefore,
    target,
    variants: occupancyVariants.map((variant) => {
      const soFar = countingHalfDays(variant, sums)
      const expected = soFar + sums.unanswered + sums.ahead
      return {
        variant,
        soFar,
        expected,
        toMake: Math.max(0, target - soFar),
        missing: Math.max(0, target - expected),
      }
    }),
  }
}
