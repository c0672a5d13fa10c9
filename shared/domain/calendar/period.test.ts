import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { formatDate, parseDate, toCivil } from './date.ts'
import {
  addMonths,
  covers,
  intersect,
  isMonth,
  monthOf,
  monthPeriod,
  monthsOf,
  quarterOf,
  yearPeriod,
} from './period.ts'

const day = fc.integer({ min: parseDate('1900-01-01'), max: parseDate('2100-12-31') })
const period = fc.tuple(day, fc.nat(500)).map(([from, length]) => ({ from, until: from + length }))

describe('months', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['0001-01', '0001-01-01', '0001-01-31'],
  ])('%s runs from %s to %s', (month, from, until) => {
    expect(monthPeriod(month)).toEqual({ from: parseDate(from), until: parseDate(until) })
  })

  it('hold every day exactly once', () => {
    fc.assert(
      fc.property(day, (one) => {
        const month = monthPeriod(monthOf(one))
        return (
          covers(month, one) && monthOf(month.from - 1) !== monthOf(one) && monthOf(month.until + 1) !== monthOf(one)
        )
      }),
      fixedSeed,
    )
  })

  it('go on after December and before January', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(addMonths('2026-05', -17)).toBe('2024-12')
    expect(addMonths('0999-12', 1)).toBe('1000-01')
  })

  it('of a period are those it touches, in order', () => {
    const of = (from: string, until: string) => monthsOf({ from: parseDate(from), until: parseDate(until) })
    expect(of('2026-11-30', '2027-01-01')).toEqual(['2026-11', '2026-12', '2027-01'])
    expect(of('2026-10-05', '2026-10-05')).toEqual(['2026-10'])
  })

  it.each(['2026-01', '2026-12', '0001-01'])('knows %s', (text) => expect(isMonth(text)).toBe(true))
  it.each(['2026-00', '2026-13', '0000-05', '2026-1', '2026-01-01', '2026-01\n', ''])('refuses %j', (text) =>
    expect(isMonth(text)).toBe(false),
  )
})

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-02-29', '2024-Q1', '2024-01-01', '2024-03-31'],
    ['2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s lies in %s', (date, name, from, until) => {
    expect(quarterOf(parseDate(date))).toEqual({ name, from: parseDate(from), until: parseDate(until) })
  })

  it('hold three whole months and meet without a gap', () => {
    fc.assert(
      fc.property(day, (one) => {
        const quarter = quarterOf(one)
        expect(covers(quarter, one)).toBe(true)
        expect(toCivil(quarter.until + 1).day).toBe(1)
        expect(quarterOf(quarter.until + 1).from).toBe(quarter.until + 1)
        expect(toCivil(quarter.until).month - toCivil(quarter.from).month).toBe(2)
      }),
      fixedSeed,
    )
  })
})

it('a year runs from 1 January to 31 December', () => {
  expect(yearPeriod(2024)).toEqual({ from: parseDate('2024-01-01'), until: parseDate('2024-12-31') })
})

it('the days two periods share are those that both hold', () => {
  fc.assert(
    fc.property(period, period, (a, b) => {
      const shared = intersect(a, b)
      for (let one = Math.min(a.from, b.from) - 1; one <= Math.min(a.until, b.until) + 1; one += 1)
        if (covers(a, one) && covers(b, one) !== (shared !== undefined && covers(shared, one)))
          expect.fail(formatDate(one))
      expect(intersect(b, a)).toEqual(shared)
    }),
    fixedSeed,
  )
})
