import { describe, expect, it } from 'vitest'
import { parseDate } from '../calendar/date.ts'
import { percentOf } from '../money/percent-of.ts'
import { goesToSchoolOn, halfDaysFor, percentFor } from './percent.ts'

describe('percentFor', () => {
  // T1–T8 of domain.md, with the tariff of 18.37.
  it.each([
    ['T1', 299, false, 60, 1102],
    ['T2', 300, false, 100, 1837],
    ['T3', 660, false, 100, 1837],
    ['T4', 661, false, 160, 2939],
    ['T5 and T6', 179, true, 40, 735],
    ['T7', 180, true, 60, 1102],
    ['T8', 75 + 135, true, 60, 1102],
    ['not at school', 179, false, 60, 1102],
    ['a minute', 1, false, 60, 1102],
    ['a minute, at school', 1, true, 40, 735],
    ['at school, half', 299, true, 60, 1102],
    ['at school, full', 300, true, 100, 1837],
    ['the longest day', 1439, true, 160, 2939],
  ] as const)('%s: %d minutes', (_, minutes, atSchool, percent, cents) => {
    expect(percentFor(minutes, atSchool)).toBe(percent)
    expect(percentOf(1837, percentFor(minutes, atSchool))).toBe(cents)
  })

  it('never falls when the stay is longer', () => {
    for (const atSchool of [true, false])
      for (let minutes = 1; minutes < 1440; minutes += 1)
        expect(percentFor(minutes, atSchool)).toBeGreaterThanOrEqual(percentFor(minutes - 1, atSchool))
  })
})

it('a child goes to school from its first school day on, that day included', () => {
  const child = { schoolStartsOn: parseDate('2026-10-14') }
  expect(goesToSchoolOn(child, parseDate('2026-10-13'))).toBe(false)
  expect(goesToSchoolOn(child, parseDate('2026-10-14'))).toBe(true)
  expect(goesToSchoolOn(child, parseDate('2027-01-01'))).toBe(true)
  expect(goesToSchoolOn({}, parseDate('2027-01-01'))).toBe(false)
})

it('a day weighs no, one or two half days', () => {
  expect([0, 1, 299, 300, 1439].map(halfDaysFor)).toEqual([0, 1, 1, 2, 2])
})
