import { describe, expect, it } from 'vitest'
import { easterSunday, isTargetBusinessDay, nextBusinessDay } from './business-day.ts'
import { formatDate, parseDate, weekdayOf } from './date.ts'

describe('easterSunday', () => {
  it.each([
    ['2008-03-23'],
    ['2011-04-24'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2038-04-25'],
    ['2049-04-18'],
  ])('is %s', (iso) => {
    expect(formatDate(easterSunday(Number(iso.slice(0, 4))))).toBe(iso)
  })

  it('is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const easter = easterSunday(year)
      expect(weekdayOf(easter)).toBe(7)
      expect(formatDate(easter).slice(5) >= '03-22' && formatDate(easter).slice(5) <= '04-25').toBe(true)
    }
  })
})

describe('isTargetBusinessDay', () => {
  it.each(['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25', '2026-11-28', '2026-11-29'])(
    'is closed on %s',
    (iso) => expect(isTargetBusinessDay(parseDate(iso))).toBe(false),
  )

  it.each(['2026-11-30', '2026-11-11', '2026-07-21', '2026-05-14', '2026-12-24', '2026-12-31'])(
    'is open on %s, also when Belgium has a holiday',
    (iso) => expect(isTargetBusinessDay(parseDate(iso))).toBe(true),
  )
})

describe('nextBusinessDay', () => {
  it('keeps a business day and passes over a long Easter weekend', () => {
    expect(formatDate(nextBusinessDay(parseDate('2026-11-30')))).toBe('2026-11-30')
    expect(formatDate(nextBusinessDay(parseDate('2026-04-03')))).toBe('2026-04-07')
    expect(formatDate(nextBusinessDay(parseDate('2026-12-25')))).toBe('2026-12-28')
  })
})
