import { rational, type Rational } from '../../../../shared/domain/money/rational.ts'
import { formatNumber } from '../../../format/money.ts'

/** A fraction of zero or more without rounding: `2,75` where two decimals are enough, else `5 1/3`. */
export function formatExact({ numerator, denominator }: Rational): string {
  if ((numerator * 100n) % denominator === 0n) return formatNumber(Number((numerator * 100n) / denominator) / 100)
  const divisor = greatestDivisor(numerator, denominator)
  const [above, below] = [numerator / divisor, denominator / divisor]
  const fraction = `${above % below}/${below}`
  return above > below ? `${formatNumber(Number(above / below))} ${fraction}` : fraction
}

/** Half days of a cycle as half days and as days per week, exactly. */
export function averageTexts(halfDays: number, cycleWeeks: number): { halfDays: string; days: string } {
  return {
    halfDays: formatExact(rational(halfDays, cycleWeeks)),
    days: formatExact(rational(halfDays, 2 * cycleWeeks)),
  }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b)
}
