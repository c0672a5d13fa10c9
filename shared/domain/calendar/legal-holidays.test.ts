import { describe, expect, it } from 'vitest'
import { parseDate, weekdayOf } from './date.ts'
import { flemishHoliday, legalHolidayNames, legalHolidays, type LegalHolidayName } from './legal-holidays.ts'

const dateOf = (year: number, name: LegalHolidayName): string | undefined =>
  legalHolidays(year).find((holiday) => holiday.name === name)?.date

describe('legalHolidays', () => {
  it.each([
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
    // The earliest and the latest Easter that anybody alive sees.
    [2008, '2008-03-24', '2008-05-01', '2008-05-12'],
    [2038, '2038-04-26', '2038-06-03', '2038-06-14'],
  ])('of %d that move with Easter: %s, %s, %s', (year, monday, ascension, whitMonday) => {
    expect(dateOf(year, 'easter-monday')).toBe(monday)
    expect(dateOf(year, 'ascension')).toBe(ascension)
    expect(dateOf(year, 'whit-monday')).toBe(whitMonday)
  })

  it('are these ten in 2027, in order', () => {
    expect(legalHolidays(2027)).toEqual([
      { date: '2027-01-01', name: 'new-year' },
      { date: '2027-03-29', name: 'easter-monday' },
      { date: '2027-05-01', name: 'labour-day' },
      { date: '2027-05-06', name: 'ascension' },
      { date: '2027-05-17', name: 'whit-monday' },
      { date: '2027-07-21', name: 'national-day' },
      { date: '2027-08-15', name: 'assumption' },
      { date: '2027-11-01', name: 'all-saints' },
      { date: '2027-11-11', name: 'armistice' },
      { date: '2027-12-25', name: 'christmas' },
    ])
  })

  it('are each there once, in order of date, on the right weekday, in every year', () => {
    for (let year = 1950; year <= 2150; year += 1) {
      const holidays = legalHolidays(year)
      expect(holidays.map(({ name }) => name).toSorted()).toEqual(legalHolidayNames.toSorted())
      expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted())
      for (const { date, name } of holidays) {
        expect(date.slice(0, 4)).toBe(String(year))
        if (name.endsWith('-monday')) expect(weekdayOf(parseDate(date))).toBe(1)
        if (name === 'ascension') expect(weekdayOf(parseDate(date))).toBe(4)
      }
    }
  })

  it('do not hold 11 July, which is offered by itself', () => {
    expect(flemishHoliday(2027)).toBe('2027-07-11')
    expect(legalHolidays(2027).map(({ date }) => date)).not.toContain(flemishHoliday(2027))
  })
})
