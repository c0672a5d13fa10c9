import { expect, it } from 'vitest'
import { daysPerWeek, formatDays, productOf } from './entitlement-words.ts'

const term = {
  from: '2026-01-01',
  until: '2026-12-31',
  activeDays: 365,
  daysInYear: 365,
  halfDaysPerCycle: 8,
  cycleWeeks: 1,
  days: 14.4,
}

it('writes days with the decimals they have', () => {
  expect([14.4, 14.4493, 18, 0, 0.5].map(formatDays)).toEqual(['14,4', '14,4493', '18', '0', '0,5'])
})

it('writes days a week exactly, as a fraction where a decimal is not', () => {
  expect(daysPerWeek(term)).toBe('4')
  expect(daysPerWeek({ ...term, halfDaysPerCycle: 5 })).toBe('2,5')
  expect(daysPerWeek({ ...term, halfDaysPerCycle: 7, cycleWeeks: 2 })).toBe('1,75')
  expect(daysPerWeek({ ...term, halfDaysPerCycle: 10, cycleWeeks: 3 })).toBe('(10/6)')
})

it('says what the product is made of', () => {
  expect(productOf(term, 18)).toEqual({
    product: '18 × 4/5 × 365/365',
    words: '18 dagen bij een voltijds plan, 4 van 5 dagen per week, 365 van 365 dagen van het jaar',
  })
  expect(productOf({ ...term, halfDaysPerCycle: 10, cycleWeeks: 3 }, 18.5).words).toContain(', gemiddeld over 3 weken')
})
