import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { daysInMonth, formatDate, parseDate, toCivil } from './date.ts'
import { monthsLater } from './months-later.ts'
import { addMonths, monthOf } from './period.ts'

describe('monthsLater', () => {
  it.each([
    ['2026-11-15', 1, '2026-12-15'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2023-08-31', 42, '2027-02-28'],
    ['2024-02-29', 216, '2042-02-28'],
    ['2026-11-30', 0, '2026-11-30'],
    ['9999-12-31', 1, '9999-12-31'],
    ['2026-01-01', 1_000_000_000, '9999-12-31'],
  ])('%s and %d months is %s', (from, months, date) => {
    expect(formatDate(monthsLater(parseDate(from), months))).toBe(date)
  })

  it('lies in the month that many months later, on the same day where that month has it', () => {
    const day = fc.integer({ min: parseDate('1900-01-01'), max: parseDate('2100-12-31') })
    fc.assert(
      fc.property(day, fc.nat(400), (from, months) => {
        const later = monthsLater(from, months)
        const { year, month } = toCivil(later)
        expect(monthOf(later)).toBe(addMonths(monthOf(from), months))
        expect(toCivil(later).day).toBe(Math.min(toCivil(from).day, daysInMonth(year, month)))
      }),
      fixedSeed,
    )
  })
})
