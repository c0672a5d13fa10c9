import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { parseHours, printHours, weekTotal } from './hours-text.ts'

const day = (weekday: number, from: string, until: string) => ({ weekday, from, until })

describe('opening hours as a line', () => {
  it.each([
    ['ma-vr 7-18', [1, 2, 3, 4, 5].map((weekday) => day(weekday, '07:00', '18:00'))],
    ['ma 8-12 13.30-17', [day(1, '08:00', '12:00'), day(1, '13:30', '17:00')]],
    ['wo 7u30-12', [day(3, '07:30', '12:00')]],
    ['', []],
    ['geen', []],
  ])('reads %j', (text, hours) => {
    expect(parseHours(text)).toEqual({ value: hours })
  })

  it.each([
    ['ma-vr 18-7', 'end-before-start'],
    ['ma-vr 7', 'no-end'],
    ['7-18', 'no-day'],
    ['ma 8-12 11-14', 'overlap'],
    ['ma 7-25', 'outside-day'],
    ['W1 ma 7-18 W2 di 7-18', 'more-weeks'],
    ['Els\tVandamme\t8799', 'unknown-word'],
    ['31/2/2026', 'outside-day'],
  ])('refuses %j: %s', (text, code) => {
    expect(parseHours(text).fault?.code).toBe(code)
  })

  it('prints what it reads back, whatever the hours', () => {
    // Two stretches at most on a day, apart from one another.
    const ofDay = fc
      .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 0, maxLength: 4 })
      .map((minutes) => minutes.sort((a, b) => a - b))
      .map((minutes) => (minutes.length % 2 === 0 ? minutes : minutes.slice(1)))
    const week = fc.array(ofDay, { minLength: 7, maxLength: 7 }).map((days) =>
      days.flatMap((minutes, index) =>
        [0, 2].flatMap((at) => {
          const [from, until] = minutes.slice(at, at + 2)
          return from === undefined || until === undefined ? [] : [day(index + 1, formatTime(from), formatTime(until))]
        }),
      ),
    )
    fc.assert(
      fc.property(week, (hours) => {
        expect(parseHours(printHours(hours))).toEqual({ value: hours })
      }),
      fixedSeed,
    )
  })

  it('adds a week up', () => {
    expect(weekTotal(parseHours('ma-vr 7-18 wo 19-20').value ?? [])).toEqual({ days: 5, minutes: 56 * 60 })
    expect(weekTotal([])).toEqual({ days: 0, minutes: 0 })
  })
})
