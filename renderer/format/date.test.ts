import { describe, expect, it } from 'vitest'
import { formatAge } from './age.ts'
import {
  formatDay,
  formatLongDate,
  formatMonth,
  formatPeriod,
  formatQuarter,
  formatShortMonth,
  formatWeekdayDate,
} from './date.ts'
import { formatClock, formatDuration, formatHalfDays, formatMoment, formatSpan } from './time.ts'
import { isoWeek } from './week.ts'

describe('dates', () => {
  it('leaves the current year out and names any other', () => {
    expect(formatWeekdayDate('2026-11-09', 2026)).toBe('ma 9 nov')
    expect(formatWeekdayDate('2027-01-04', 2026)).toBe('ma 4 jan 2027')
    expect(formatDay('2026-03-01', 2026)).toBe('1 mrt')
    expect(formatDay('2026-03-01')).toBe('1 mrt 2026')
  })

  it('writes months, quarters, periods and long dates', () => {
    expect(formatMonth('2026-10')).toBe('oktober 2026')
    expect(formatShortMonth('2026-10')).toBe('okt 2026')
    expect(formatQuarter('2026-Q4')).toBe('Q4 2026')
    expect(formatPeriod('2026-01-01', '2026-12-31')).toBe('1 jan – 31 dec 2026')
    expect(formatPeriod('2025-09-01', '2026-08-31', 2026)).toBe('1 sep 2025 – 31 aug')
    expect(formatPeriod('2025-09-01', undefined)).toBe('vanaf 1 sep 2025')
    expect(formatLongDate('2026-10-16')).toBe('vrijdag 16 oktober 2026')
  })

  it('knows the week of a date, also around new year', () => {
    expect(isoWeek('2026-11-16')).toBe(47)
    expect(isoWeek('2027-01-01')).toBe(53)
    expect(isoWeek('2027-01-04')).toBe(1)
  })

  it('says ages as one says them of small children', () => {
    expect(formatAge('2025-02-09', '2026-11-09')).toBe('21 maanden')
    expect(formatAge('2025-02-10', '2026-11-09')).toBe('20 maanden')
    expect(formatAge('2024-11-09', '2026-11-09')).toBe('2 jaar')
    expect(formatAge('2026-10-09', '2026-11-09')).toBe('1 maand')
    expect(formatAge('2026-12-01', '2026-11-09')).toBe('nog niet geboren')
  })
})

describe('times', () => {
  it('writes spans, lengths, half days and moments', () => {
    expect(formatSpan(510, 750)).toBe('08:30–12:30')
    expect(formatDuration(375)).toBe('6:15')
    expect(formatHalfDays(5)).toBe('2,5')
    expect(formatMoment('2026-11-06T17:32:00', 2026)).toBe('vr 6 nov 17:32')
    expect(formatClock('2026-11-06T07:05:00')).toBe('07:05')
  })
})
