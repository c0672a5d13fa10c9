/**
 * Exact fractions. Entitlements and averages are compared with limits to the last digit (18 × (10/3) / 5 is 12, not
 * 12.000000000000002), which floating point cannot do.
 */
export type Rational = { numerator: bigint; denominator: bigint }

/** A fraction; the denominator is above zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}

/** The exact decimal a JSON number was written as: its shortest form that reads back the same. */
export function fromDecimal(value: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (!match) throw new RangeError(`not a finite number: ${value}`)
  const fraction = match[3] ?? ''
  const digits = BigInt(`${match[1]}${match[2]}${fraction}`)
  const exponent = Number(match[4] ?? 0) - fraction.length
  return exponent >= 0 ? rational(digits * 10n ** BigInt(exponent)) : rational(digits, 10n ** BigInt(-exponent))
}

/** Sum of two fractions. */
export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

/** Product of two fractions. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** Smallest whole number not below a fraction that is zero or more. */
export function ceiling(value: Rational): number {
  return Number((value.numerator + value.denominator - 1n) / value.denominator)
}

/** Whether a is above b, exactly. */
export function exceeds(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator
}

/** The fraction in lowest terms; zero is 0/1. */
export function reduced({ numerator, denominator }: Rational): Rational {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? rational(0) : { numerator: numerator / a, denominator: denominator / a }
}

/** The fraction as a decimal number, rounded half up (away from zero) to so many places; for showing, never for comparing. */
export function toDecimal(value: Rational, places: number): number {
  const scale = 10n ** BigInt(places)
  const isNegative = value.numerator < 0n
  const size = isNegative ? -value.numerator : value.numerator
  const rounded = Number((2n * size * scale + value.denominator) / (2n * value.denominator)) / Number(scale)
  return isNegative && rounded !== 0 ? -rounded : rounded
}
