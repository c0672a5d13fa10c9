import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTime } from '../calendar/time.ts'
import { readTypedTime } from './typed-time.ts'
import { printTypedTimes, readTypedTimes } from './typed-times.ts'

/** `08:00-16:30` per stretch, or the code of the fault with its piece. */
const inWords = (text: string): string => {
  const read = readTypedTimes(text)
  return read.fault
    ? `${read.fault} ${read.piece}`.trim()
    : read.stays.map(({ from, until }) => `${formatTime(from)}-${formatTime(until)}`).join(' ')
}

describe('one time', () => {
  it.each([
    ['8', '08:00'], ['08', '08:00'], ['8.30', '08:30'], ['8:30', '08:30'], ['830', '08:30'], ['0830', '08:30'],
    ['8u30', '08:30'], ['8u', '08:00'], ['8h30', '08:30'], ['8H', '08:00'], [' 17.05 ', '17:05'], ['1705', '17:05'],
    ['8.30u', '08:30'], ['8 uur', '08:00'], ['8:30:00', '08:30'], ['0', '00:00'], ['23.59', '23:59'], ['105', '01:05'],
  ])('reads %s', (text, time) => expect(formatTime(readTypedTime(text).minute ?? -1)).toBe(time)) // prettier-ignore

  it.each([
    ['', 'empty'], ['8.3', 'ambiguous-time'], ['8:3', 'ambiguous-time'], ['8u3', 'ambiguous-time'], ['24', 'outside-day'],
    ['24:00', 'outside-day'], ['8.60', 'not-a-time'], ['860', 'not-a-time'], ['8.', 'not-a-time'], ['acht', 'not-a-time'],
    ['8:30:15', 'not-a-time'], ['08300', 'not-a-time'], ['-8', 'not-a-time'], ['8.30.', 'not-a-time'], ['2500', 'outside-day'],
    ['8.300', 'not-a-time'], ['8,30', 'not-a-time'],
  ])('does not guess %j', (text, fault) => expect(readTypedTime(text).fault).toBe(fault)) // prettier-ignore
})

describe('the hours of a day', () => {
  it.each([
    ['8-16.30', '08:00-16:30'],
    ['8:00-16:30', '08:00-16:30'],
    ['8u-16u30', '08:00-16:30'],
    ['0800-1630', '08:00-16:30'],
    ['8 – 16.30', '08:00-16:30'],
    ['8 uur tot 16u', '08:00-16:00'],
    ['8-12 13-16', '08:00-12:00 13:00-16:00'],
    ['8-12,13-16', '08:00-12:00 13:00-16:00'],
    ['8-12 / 13-16', '08:00-12:00 13:00-16:00'],
    ['8-12+13-16', '08:00-12:00 13:00-16:00'],
    ['8-12 en 13-16', '08:00-12:00 13:00-16:00'],
    ['8-12;13-16\n16-17', '08:00-12:00 13:00-16:00 16:00-17:00'],
    ['13-17 8-12', '08:00-12:00 13:00-17:00'],
  ])('reads %j', (text, stays) => expect(inWords(text)).toBe(stays))

  it.each([
    ['', 'empty'],
    [' , ', 'empty ,'],
    ['8', 'no-end 8'],
    ['8-', 'no-end 8'],
    ['-16', 'no-start -'],
    ['8-12-16', 'no-start -'],
    ['8-5', 'end-before-start 8-5'],
    ['8-8.00', 'end-before-start 8-8.00'],
    ['8-12 11.30-16', 'overlap 11.30-16'],
    ['8.3-16', 'ambiguous-time 8.3'],
    ['8-24', 'outside-day 24'],
    ['8-16 ziek', 'not-a-time ziek'],
    ['8,30-16', 'comma-in-time 8,30'],
    ['8-16,30', 'comma-in-time 16,30'],
    ['8-16?', 'not-a-time ?'],
  ])('refuses %j', (text, fault) => expect(inWords(text)).toBe(fault))

  it('reads back what it prints, and keeps its promises for any text', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(cuts, (minutes) => {
        const sorted = minutes.toSorted((a, b) => a - b)
        const stays = Array.from({ length: sorted.length >> 1 }, (_, at) => ({
          from: sorted[at * 2] ?? 0,
          until: sorted[at * 2 + 1] ?? 0,
        }))
        expect(readTypedTimes(printTypedTimes(stays))).toEqual({ stays })
      }),
    )
    const sign = fc.constantFrom(...'0123456789.:-–,;/+ uhentot\n?'.split(''))
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(sign, fc.string({ maxLength: 1 })), maxLength: 24 }), (text) => {
        const { stays = [], fault } = readTypedTimes(text)
        expect(fault === undefined).toBe(stays.length > 0)
        stays.forEach(({ from, until }, at) => {
          expect(from).toBeGreaterThanOrEqual(stays[at - 1]?.until ?? 0)
          expect(until).toBeGreaterThan(from)
          expect(until).toBeLessThanOrEqual(1439)
        })
      }),
      { numRuns: 2000 },
    )
  })
})
