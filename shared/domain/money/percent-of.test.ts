import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { percentOf } from './percent-of.ts'

// The worked day prices of R40, and the host table of R39.
it.each([
  [197, [79, 118, 197, 315]],
  [624, [250, 374, 624, 998]],
  [1837, [735, 1102, 1837, 2939]],
  [2250, [900, 1350, 2250, 3600]],
  [3464, [1386, 2078, 3464, 5542]],
  [3589, [1436, 2153, 3589, 5742]],
  [1798, [719, 1079, 1798, 2877]],
  [2815, [1126, 1689, 2815, 4504]],
])('%d cents is %j at 40, 60, 100 and 160%%', (cents, prices) => {
  expect([40, 60, 100, 160].map((percent) => percentOf(cents, percent))).toEqual(prices)
})

it('rounds a half cent up', () => {
  expect(percentOf(1, 50)).toBe(1)
  expect(percentOf(3, 50)).toBe(2)
  expect(percentOf(1, 49)).toBe(0)
})

it('is exact up to the largest tariff there may be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom(40, 60, 100, 160), (cents, percent) => {
      const exact = BigInt(cents) * BigInt(percent)
      const rounded = exact / 100n + (exact % 100n >= 50n ? 1n : 0n)
      return BigInt(percentOf(cents, percent)) === rounded
    }),
    fixedSeed,
  )
})
