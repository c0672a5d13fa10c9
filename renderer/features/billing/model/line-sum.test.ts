import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentOf } from '../../../../shared/domain/money/percent-of.ts'
import { sampleDay } from '../testing/sample-month.ts'
import { dayCentsOf, isRounded } from './line-sum.ts'

test('the tariffs of a line are each named once', () => {
  const days = [sampleDay('2026-10-05'), sampleDay('2026-10-06'), sampleDay('2026-10-07', { dayCents: 1836 })]
  expect(
    dayCentsOf({ childId: 'c', kind: 'attended', percent: 60, unitCents: 1102, quantity: 3, amountCents: 3306, days }),
  ).toEqual([1836, 1837])
})

test('60 % of 18,37 is rounded, 100 % is not', () => {
  expect(isRounded(1837, 60)).toBe(true)
  expect(isRounded(1837, 100)).toBe(false)
})

test('rounded is said exactly when the unit price is not the exact share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom(40, 60, 100, 160),
      (cents, percent) => isRounded(cents, percent) === (percentOf(cents, percent) * 100 !== cents * percent),
    ),
  )
})
