import { expect, it } from 'vitest'
import { slots, weekly } from '../../../tests/support/facts-in-words.ts'
import { isBelowMinimum } from './minimum.ts'

it('2 full days and a half one are enough, 2 full days are not (R50)', () => {
  const enough = { cycleWeeks: 1, slots: [...slots('08:00-16:00', [1, 2]), ...slots('08:00-12:00', [3])] }
  expect(isBelowMinimum(enough, 5)).toEqual({ isBelow: false, halfDays: 5, cycleWeeks: 1 })
  expect(isBelowMinimum(weekly('08:00-16:00', [1, 2]), 5).isBelow).toBe(true)
  expect(isBelowMinimum({ cycleWeeks: 1, slots: [] }, 5).isBelow).toBe(true)
  expect(isBelowMinimum({ cycleWeeks: 1, slots: [] }, 0).isBelow).toBe(false)
})

it('counts the average of the cycle, to the last digit', () => {
  const cycle = { cycleWeeks: 3, slots: slots('08:00-16:00', [1, 2, 3, 4, 5]) }
  expect(isBelowMinimum(cycle, 3.33).isBelow).toBe(false)
  expect(isBelowMinimum(cycle, 3.34).isBelow).toBe(true)
})
