import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Regulation } from '../exchange/letters.ts'
import { formatDate, parseDate } from '../calendar/date.ts'
import {
  earliestBeginning,
  freeCancellationUntil,
  hasAcknowledged,
  isToldTooLate,
  regulationOn,
} from './regulation-rules.ts'

const versions: Regulation[] = [
  { version: '2027', from: '2027-02-01', isDetrimental: true },
  { version: '2025', from: '2025-01-01' },
  { version: '2026', from: '2026-01-01' },
]
const of = (version: string): Regulation => versions.find((one) => one.version === version) ?? { version, from: '' }

describe('a change to the detriment of families (R54)', () => {
  it.each([
    ['2026-11-22', '2027-01-22'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2026-02-28', '2026-04-28'],
  ])('told on %s begins on %s at the earliest, and until then families may cancel free of charge', (told, day) => {
    expect(earliestBeginning(told)).toBe(day)
    expect(freeCancellationUntil(told)).toBe(day)
  })

  it.each([
    ['2027-01-21', true],
    ['2027-01-22', false],
    ['2027-03-01', false],
  ])('that begins on %s and is told on 22 November is too early: %s', (from, isTooLate) => {
    expect(isToldTooLate({ version: 'x', from, isDetrimental: true }, '2026-11-22')).toBe(isTooLate)
    expect(isToldTooLate({ version: 'x', from }, '2026-11-22')).toBe(false)
  })

  it('is never too late when it is told on or before the day that leaves two months', () => {
    const days = fc.integer({ min: parseDate('2020-01-01'), max: parseDate('2040-12-31') })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (day, later) => {
        const told = formatDate(day)
        const from = formatDate(parseDate(earliestBeginning(told)) + later)
        expect(isToldTooLate({ version: 'x', from, isDetrimental: true }, told)).toBe(false)
        expect(parseDate(earliestBeginning(told)) - day).toBeGreaterThanOrEqual(59)
      }),
    )
  })
})

it.each([
  ['2024-12-31', undefined],
  ['2025-01-01', '2025'],
  ['2026-12-31', '2026'],
  ['2027-02-01', '2027'],
])('on %s version %s is in force', (date, version) => expect(regulationOn(versions, date)?.version).toBe(version))

it('who took note of a later version took note of the earlier one, and an unknown version says nothing', () => {
  expect(hasAcknowledged(versions, of('2026'), '2026')).toBe(true)
  expect(hasAcknowledged(versions, of('2026'), '2027')).toBe(true)
  expect(hasAcknowledged(versions, of('2026'), '2025')).toBe(false)
  expect(hasAcknowledged(versions, of('2026'), '2019')).toBe(false)
  expect(hasAcknowledged(versions, of('2026'), undefined)).toBe(false)
})
