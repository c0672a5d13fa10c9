import { describe, expect, it } from 'vitest'
import { parseDayText } from './day-text.ts'
import { printTypedTimes } from '../../../shared/domain/attendance/typed-times.ts'

const normal = (text: string): string | undefined => {
  const { value } = parseDayText(text)
  return value && printTypedTimes(value)
}
const fault = (text: string) => parseDayText(text).fault

describe('the field of a day', () => {
  it.each([
    ['7-18', '7-18'],
    ['8-12.30 13-17', '8-12.30 13-17'],
    ['7.30-8.30, 15.45-18', '7.30-8.30 15.45-18'],
    ['8:30-16', '8.30-16'],
    ['8u30 - 16u', '8.30-16'],
    ['830-1600', '8.30-16'],
    ['0830 – 8.45u', '8.30-8.45'],
    ['van 8 tot 17 uur', '8-17'],
    ['13-17 8-12', '8-12 13-17'],
    ['8-12 12-17', '8-12 12-17'],
    ['0-23.59', '0-23.59'],
    ['08:05-09:55', '8.05-9.55'],
    ['', ''],
    ['  ', ''],
    ['geen', ''],
    ['Geen opvang', ''],
  ])('reads %j as %j', (typed, expected) => expect(normal(typed)).toBe(expected))

  it.each([
    ['7-', 'no-end', 0, 2],
    ['7', 'no-end', 0, 1],
    ['7 18', 'no-end', 0, 1],
    ['-18', 'no-start', 0, 1],
    ['7-18 -', 'no-start', 5, 1],
    ['18-7', 'end-before-start', 0, 4],
    ['8-12 9-9', 'end-before-start', 5, 3],
    ['8-12 11-14', 'overlap', 5, 5],
    ['13-17 8-14', 'overlap', 6, 4],
    ['7-24', 'outside-day', 2, 2],
    ['7-2500', 'outside-day', 2, 4],
    ['7-18.75', 'not-a-time', 2, 5],
    ['7-13.', 'not-a-time', 2, 3],
    ['7-99999', 'not-a-time', 2, 5],
    ['7-18 ma', 'day-in-day-field', 5, 2],
    ['W1 7-18', 'day-in-day-field', 0, 2],
    ['geen 7-18', 'none-and-more', 5, 1],
    ['zeven-18', 'unknown-word', 0, 5],
    ['7-18 €', 'unknown-word', 5, 1],
  ])('refuses %j: %s at %i', (typed, code, offset, length) => expect(fault(typed)).toEqual({ code, offset, length }))
})
