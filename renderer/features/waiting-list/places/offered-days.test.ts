import { describe, expect, test } from 'vitest'
import { canBeOffered, firstOfferedDay, missingFrom, offeredSlots, wantedWeekdays } from './offered-days.ts'

const slot = (week: number, weekday: number, from = '08:00', until = '12:00') => ({ week, weekday, from, until })
const wish = (wantedFrom: string) => ({ wantedFrom, cycleWeeks: 1, slots: [slot(1, 2), slot(1, 4)] })
const part = { fits: 'part', missing: [{ week: 1, weekday: 2 }], fitsFrom: '2027-03-01' } as const

describe('the days of an offer', () => {
  test('a day with two stretches is one day, in order of week and weekday', () => {
    expect(wantedWeekdays([slot(2, 1), slot(1, 3), slot(1, 3, '13:00', '17:00')])).toEqual([
      { week: 1, weekday: 3 },
      { week: 2, weekday: 1 },
    ])
  })

  test('some of the days are named with all their hours, all of them are not named', () => {
    const slots = [slot(1, 1), slot(1, 1, '13:00', '17:00'), slot(1, 2)]
    expect(offeredSlots(slots, new Set(['1-1']))).toEqual(slots.slice(0, 2))
    expect(offeredSlots(slots, new Set(['1-1', '1-2']))).toBeUndefined()
    expect(offeredSlots(slots, new Set())).toEqual([])
  })
})

describe('the first day of an offer', () => {
  test('is the wanted one, or the next wanted day where that is over', () => {
    expect(firstOfferedDay(part, wish('2027-01-04'), '2026-11-22')).toBe('2027-01-04')
    // A Sunday: Tuesday is the first day on which something is wanted.
    expect(firstOfferedDay(part, wish('2026-09-01'), '2026-11-22')).toBe('2026-11-24')
  })

  test('keeps the rhythm of a cycle: the second Tuesday of the two weeks since the wanted one', () => {
    const everyOther = { ...wish('2026-11-10'), cycleWeeks: 2, slots: [slot(1, 2)] }
    expect(firstOfferedDay(part, everyOther, '2026-11-11')).toBe('2026-11-24')
    expect(firstOfferedDay(part, { ...everyOther, slots: [slot(2, 2)] }, '2026-11-11')).toBe('2026-11-17')
  })

  test('is the day from which all fits, where there is no place before', () => {
    expect(firstOfferedDay({ ...part, fits: 'none' }, wish('2027-01-04'), '2026-11-22')).toBe('2027-03-01')
    expect(firstOfferedDay({ fits: 'none', missing: [] }, wish('2027-01-04'), '2026-11-22')).toBe('2027-01-04')
  })
})

test('days without a place have one from the day on which all fits', () => {
  expect(missingFrom(part, '2027-02-28')).toEqual([{ week: 1, weekday: 2 }])
  expect(missingFrom(part, '2027-03-01')).toEqual([])
  expect(missingFrom({ fits: 'part', missing: part.missing }, '2030-01-01')).toEqual(part.missing)
})

test('nothing can be offered where there is no place now nor later', () => {
  expect(canBeOffered({ fits: 'none', missing: [] })).toBe(false)
  expect(canBeOffered({ fits: 'none', missing: [], fitsFrom: '2027-03-01' })).toBe(true)
  expect(canBeOffered(part)).toBe(true)
})
