import { describe, expect, it } from 'vitest'
import { location } from '../../../../tests/support/report-in-words.ts'
import { noCounts, type Counts } from './buckets.ts'
import { checkCounts } from './check-counts.ts'
import { checkHeader, checkNames } from './check-texts.ts'
import type { ReportLine } from './report-lines.ts'

const line = (present: Partial<Counts>, changes: Partial<ReportLine> = {}): ReportLine => ({
  childId: 'c',
  kindcode: '250101-010-02',
  kindcodeChild: '250101010',
  firstName: 'Emma',
  lastName: 'Peeters',
  isAfterSchool: false,
  justified: noCounts(),
  unjustified: noCounts(),
  ...changes,
  present: { ...noCounts(), ...present },
})
const codes = (lines: readonly ReportLine[], openingDays = 21) =>
  checkCounts({ openingDays, daysInMonth: 31, lines }).map(({ code, block }) => [code, block].join(' ').trim())

describe('the counts (R107)', () => {
  it('T24: 4 + 18 days present in 21 opening days', () => {
    expect(codes([line({ min5u: 4, min11u: 17 })])).toEqual([])
    expect(codes([line({ min5u: 4, min11u: 18 })])).toEqual(['over-opening-days present'])
  })

  it('one bucket above the opening days, in any block', () => {
    expect(codes([line({ min5u: 1 }, { justified: { ...noCounts(), min11u: 22 } })])).toEqual([
      'over-opening-days justified',
    ])
    expect(codes([line({ min5u: 1 }, { unjustified: { ...noCounts(), min5u: 22 } })])).toEqual([
      'over-opening-days unjustified',
    ])
  })

  it('more opening days than the month has', () => {
    expect(codes([line({ min5u: 1 })], 32)).toEqual(['opening-days-over-month'])
  })

  it('two lines of one kindcode, one of them after school, fit in the opening days together', () => {
    const afterSchool = (days: number) => line({ min11u: days }, { isAfterSchool: true })
    expect(codes([line({ min11u: 11 }), afterSchool(10)])).toEqual([])
    expect(codes([line({ min11u: 11 }), afterSchool(11)])).toEqual(['two-lines-over-opening-days present'])
    expect(codes([line({ min11u: 22 }), afterSchool(1)])).toEqual(['over-opening-days present'])
  })

  it('two lines of one kindcode that are both not after school, or a third', () => {
    const other = line({ min11u: 1 }, { kindcode: '250101-010-03' })
    expect(codes([line({ min11u: 1 }), other])).toEqual(['kindcode-shared'])
    expect(codes([line({ min11u: 1 }), line({ min11u: 1 }, { isAfterSchool: true }), other])).toEqual([
      'kindcode-shared',
    ])
  })

  it('no line with presences', () => {
    expect(codes([line({}, { justified: { ...noCounts(), min11u: 1 } })])).toEqual(['no-presences'])
    expect(codes([])).toEqual([])
  })
})

describe('the texts', () => {
  const organiser = { organiserName: 'Voorbeeld vzw', responsible: 'Voorbeeld An' }
  const headerCodes = (changes: Parameters<typeof location>[1], of: object = {}) =>
    checkHeader(location([], changes), { ...organiser, ...of }).map(({ code }) => code)

  it('a dossier number has 9 or 10 digits', () => {
    expect(headerCodes({ dossierNumber: '9100000010' })).toEqual([])
    for (const dossierNumber of ['', '12345678', '12345678901', 'KG-910-001', '91000000 '])
      expect([dossierNumber, headerCodes({ dossierNumber })]).toEqual([dossierNumber, ['dossier-number']])
    const { dossierNumber: _, ...without } = location()
    expect(checkHeader(without, organiser).map(({ code }) => code)).toEqual(['dossier-number'])
  })

  it('names fit in 50 characters and are never cut', () => {
    expect(headerCodes({ name: 'é'.repeat(50) })).toEqual([])
    expect(headerCodes({ name: 'x'.repeat(51) })).toEqual(['location-name'])
    expect(headerCodes({}, { organiserName: 'x'.repeat(51) })).toEqual(['organiser-name'])
    expect(headerCodes({}, { organiserName: 'a\u0007b' })).toEqual(['organiser-name'])
    expect(checkHeader(location(), { organiserName: 'Voorbeeld vzw' }).map(({ code }) => code)).toEqual(['responsible'])
  })

  it('names of children: as long as they may be, and alike to their own', () => {
    const own = new Map([['c', { firstName: 'Emma', lastName: 'Peeters' }]])
    const named = (firstName: string, lastName: string) =>
      checkNames([line({ min5u: 1 }, { firstName, lastName })], own).map(({ code }) => code)
    expect(named('Emma', 'Peeters')).toEqual([])
    expect(named('Peeters', 'Emma')).toEqual([])
    expect(named('Emma', 'x'.repeat(51))).toEqual(['child-name'])
    expect(named('Elma', 'Peters')).toEqual(['names-differ'])
  })
})
