import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { parseFormDate } from './parse-form-date.ts'
import { readTyped, typedText, type TypedKind } from './typed-value.ts'

const read = (typed: TypedKind, text: string) => readTyped({ typed, text })

describe('a typed date', () => {
  it.each([
    ['1/3/26', '2026-03-01'],
    ['1 mrt 2026', '2026-03-01'],
    ['1 mrt. 26', '2026-03-01'],
    ['01 Maart 2026', '2026-03-01'],
    ['1mrt26', '2026-03-01'],
    ['010326', '2026-03-01'],
    ['01032026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['1-3-2026', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['1 3 26', '2026-03-01'],
    [' 29/2/28 ', '2028-02-29'],
    ['14/7/68', '1968-07-14'],
    ['1/1/49', '2049-01-01'],
    ['31/2/2026', undefined],
    ['29/2/2026', undefined],
    ['0/3/26', undefined],
    ['1/13/26', undefined],
    ['1/3', undefined],
    ['1 ju 26', undefined],
    ['1 xyz 2026', undefined],
    ['32 mrt 2026', undefined],
    ['10326', undefined],
    ['vandaag', undefined],
  ])('%s', (text, iso) => expect(parseFormDate(text)).toBe(iso))
})

describe('a typed text', () => {
  it.each<[TypedKind, string, unknown]>([
    ['text', '  Els  ', 'Els'],
    ['text', '   ', undefined],
    ['text', 'Els\tVandamme', 'Els Vandamme'],
    ['text', 'BE68\u00a05390\u00a00754\u00a07034', 'BE68 5390 0754 7034'],
    ['date', '', undefined],
    ['time', '8u30', '08:30'],
    ['time', '830', '08:30'],
    ['moment', '16/11/26 6.42', '2026-11-16T06:42'],
    ['moment', '16 nov 2026  06:42', '2026-11-16T06:42'],
    ['cents', '18,37', 1837],
    ['cents', '1.234,5', 123_450],
    ['number', '2,5', 2.5],
    ['whole', '8', 8],
  ])('%s %s stands for a value', (kind, text, value) => expect(read(kind, text)).toEqual({ value }))

  it.each<[TypedKind, string, string]>([
    ['date', '31/2/2026', 'invalid-date'],
    ['time', '8.75', 'invalid-time'],
    ['time', '24', 'invalid-time'],
    ['moment', '16/11/2026', 'invalid-moment'],
    ['moment', '6.42', 'invalid-moment'],
    ['cents', '18,375', 'invalid-amount'],
    ['cents', 'twintig', 'invalid-amount'],
    ['cents', '-5', 'invalid-amount'],
    ['whole', '2,5', 'invalid-number'],
    ['whole', '99999999999999999999', 'invalid-number'],
    ['number', 'veel', 'invalid-number'],
  ])('%s %s stands for none', (kind, text, fault) => expect(read(kind, text)).toEqual({ fault }))
})

describe('the normal form of a value', () => {
  const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(formatDate)
  const values: [TypedKind, fc.Arbitrary<string | number>][] = [
    ['date', day],
    ['time', fc.integer({ min: 0, max: 1439 }).map(formatTime)],
    [
      'moment',
      fc.tuple(day, fc.integer({ min: 0, max: 1439 })).map(([date, minute]) => `${date}T${formatTime(minute)}`),
    ],
    ['cents', fc.nat({ max: 1_000_000_000 })],
    ['whole', fc.nat()],
    ['number', fc.nat({ max: 100_000 }).map((n) => n / 100)],
    ['text', fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/[\t\u00a0\u202f]/g, '')}x`)],
  ]

  it.each(values)('of a %s is read back as that value', (kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(read(kind, typedText(kind, value))).toEqual({ value })
      }),
      fixedSeed,
    )
  })

  it('shows what is stored at fault as it stands, and nothing for what is no value', () => {
    expect(typedText('date', '2026-02-31')).toBe('2026-02-31')
    expect(typedText('cents', 'x')).toBe('x')
    expect([undefined, null, { a: 1 }, [1]].map((value) => typedText('text', value))).toEqual(['', '', '', ''])
  })
})
