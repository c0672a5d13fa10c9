import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import {
  daysInMonth,
  daysInYear,
  formatDate,
  isDate,
  mondayOf,
  parseDate,
  toCivil,
  toEpochDay,
  weekdayOf,
  yearOf,
} from './date.ts'

/** The standard library as the other opinion; years below 100 need the setter. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000
}

describe('epoch days', () => {
  it('are those of Date.UTC for every day from 1900 to 2100', () => {
    const last = Date.UTC(2100, 11, 31) / 86_400_000
    for (let epochDay = Date.UTC(1900, 0, 1) / 86_400_000; epochDay <= last; epochDay += 1) {
      const moment = new Date(epochDay * 86_400_000)
      const iso = moment.toISOString().slice(0, 10)
      const civil = toCivil(epochDay)
      const isSame =
        formatDate(epochDay) === iso &&
        parseDate(iso) === epochDay &&
        toEpochDay(civil.year, civil.month, civil.day) === epochDay &&
        yearOf(epochDay) === moment.getUTCFullYear() &&
        weekdayOf(epochDay) === (moment.getUTCDay() || 7)
      if (!isSame) expect.fail(`${iso} is ${formatDate(epochDay)}`)
    }
  })

  it('are those of Date.UTC for any year from 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const length = daysInMonth(year, month)
        expect(toEpochDay(year, month, 1)).toBe(utcDay(year, month, 1))
        expect(toEpochDay(year, month, length)).toBe(utcDay(year, month, length))
        expect(utcDay(year, month + 1, 1) - utcDay(year, month, 1)).toBe(length)
        expect(daysInYear(year)).toBe(utcDay(year + 1, 1, 1) - utcDay(year, 1, 1))
      }),
      fixedSeed,
    )
  })

  it.each([
    ['0001-01-01', -719_162, 1],
    ['1969-12-31', -1, 3],
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11_016, 2],
    ['2026-11-22', 20_779, 7],
    ['9999-12-31', 2_932_896, 5],
  ])('%s is day %d, weekday %d', (iso, epochDay, weekday) => {
    expect(parseDate(iso)).toBe(epochDay)
    expect(formatDate(epochDay)).toBe(iso)
    expect(weekdayOf(epochDay)).toBe(weekday)
  })

  it('do not stumble over the days on which the clock changes', () => {
    for (const iso of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-04-05', '2026-09-27'])
      expect(formatDate(parseDate(iso) + 1) > iso && formatDate(parseDate(iso)) === iso).toBe(true)
    expect(parseDate('2026-10-26') - parseDate('2026-10-24')).toBe(2)
  })
})

it('mondayOf gives the Monday of the week, also before 1970', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const monday = mondayOf(day)
      return weekdayOf(monday) === 1 && monday <= day && day - monday <= 6
    }),
    fixedSeed,
  )
})

describe('isDate', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30'])('knows %s', (text) =>
    expect(isDate(text)).toBe(true),
  )

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-01',
    '02026-01-01',
    '2026-01-01T00:00',
    '2026-01-01\n',
    ' 2026-01-01',
    '-001-01-01',
    '２０２６-01-01',
    '',
  ])('refuses %j', (text) => expect(isDate(text)).toBe(false))
})
