import { describe, expect, it } from 'vitest'
import { parseTypedCents, parseTypedDate, parseTypedNumber, parseTypedTime } from './parse.ts'

describe('what is typed', () => {
  it.each([
    ['1/1/2027', '2027-01-01'],
    ['31-12-2026', '2026-12-31'],
    ['29.2.2028', '2028-02-29'],
    ['2027-01-01', '2027-01-01'],
    ['29/2/2027', undefined],
    ['1/13/2027', undefined],
    ['morgen', undefined],
    ['', undefined],
  ])('reads the date %s', (typed, iso) => expect(parseTypedDate(typed)).toBe(iso))

  it.each([
    ['28,15', 2815],
    ['28.15', 2815],
    ['€ 1.234,5', 123_450],
    ['1.234', 123_400],
    ['0', 0],
    ['28,155', undefined],
    ['-5', undefined],
    ['1.23.4', undefined],
    ['', undefined],
  ])('reads the amount %s', (typed, cents) => expect(parseTypedCents(typed)).toBe(cents))

  it.each([
    ['4', 4],
    ['3,5', 3.5],
    ['-1', undefined],
    ['1e5', undefined],
  ])('reads the number %s', (typed, value) => expect(parseTypedNumber(typed)).toBe(value))

  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['9u30', '09:30'],
    ['9 u', undefined],
    ['24', undefined],
    ['9:60', undefined],
  ])('reads the time %s', (typed, time) => expect(parseTypedTime(typed)).toBe(time))
})
