import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { add, ceiling, exceeds, fromDecimal, multiply, rational, reduced, toDecimal } from './rational.ts'

describe('fromDecimal', () => {
  it.each([
    [18, 18n, 1n],
    [18.5, 185n, 10n],
    [3.35, 335n, 100n],
    [0.1, 1n, 10n],
    [0, 0n, 1n],
    [-2.5, -25n, 10n],
    [1e21, 10n ** 21n, 1n],
    [1.5e300, 15n * 10n ** 299n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [2.5e-9, 25n, 10n ** 10n],
    [Number.MIN_VALUE, 5n, 10n ** 324n],
  ])('%d is %d / %d', (value, numerator, denominator) => {
    const read = fromDecimal(value)
    expect(read.numerator * denominator).toBe(numerator * read.denominator)
  })

  it('refuses what is no number', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => fromDecimal(value)).toThrow(RangeError)
  })

  it('reads any two decimals as exactly so many hundredths', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (hundredths) => {
        const read = fromDecimal(Number((hundredths / 100).toFixed(2)))
        return read.numerator * 100n === BigInt(hundredths) * read.denominator
      }),
      fixedSeed,
    )
  })
})

it('18 × (10/3) / 5 is 12 and nothing more', () => {
  const share = multiply(fromDecimal(18), rational(10, 15))
  expect(ceiling(share)).toBe(12)
  expect(exceeds(share, rational(12))).toBe(false)
  expect(exceeds(add(share, rational(1n, 10n ** 30n)), rational(12))).toBe(true)
})

it('adds, multiplies and rounds up as whole numbers do', () => {
  const part = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
  fc.assert(
    fc.property(part, part, ([a, b], [c, d]) => {
      const [one, other] = [rational(a, b), rational(c, d)]
      expect(exceeds(one, other)).toBe(a * d > c * b)
      expect(ceiling(one)).toBe((a - (a % b)) / b + (a % b > 0 ? 1 : 0))
      const sum = add(one, other)
      expect(sum.numerator * BigInt(b * d)).toBe(BigInt(a * d + c * b) * sum.denominator)
      const product = multiply(one, other)
      expect(product.numerator * BigInt(b * d)).toBe(BigInt(a * c) * product.denominator)
    }),
    fixedSeed,
  )
})

it('shows a fraction in lowest terms, and as a decimal rounded half up', () => {
  expect(reduced(rational(144, 10))).toEqual(rational(72, 5))
  expect(reduced(rational(-6, 4))).toEqual(rational(-3, 2))
  expect(reduced(rational(0, 7))).toEqual(rational(0))
  expect(toDecimal(rational(144, 10), 2)).toBe(14.4)
  expect(toDecimal(rational(1, 8), 2)).toBe(0.13)
  expect(toDecimal(rational(-1, 8), 2)).toBe(-0.13)
  expect(toDecimal(rational(-1, 1000), 2)).toBe(0)
})
