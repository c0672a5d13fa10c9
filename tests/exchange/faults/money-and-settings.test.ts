import { describe, expect, it } from 'vitest'
import { faultsAfter, type Json } from '../../support/exchange-document.ts'

describe('cents', () => {
  it.each(['tariffs[0].dayCents', 'agreements[0].depositCents'])('%s is not negative', (path) => {
    for (const value of [0, 1, 1_000_000_000]) expect(faultsAfter({ [path]: value })).toEqual([])
    expect(faultsAfter({ [path]: -1 })).toEqual([`${path} negative-cents`])
    expect(faultsAfter({ [path]: 1_000_000_001 })).toEqual([`${path} cents-out-of-range`])
    expect(faultsAfter({ [path]: -1_000_000_000 })).toEqual([`${path} negative-cents`])
    expect(faultsAfter({ [path]: -1_000_000_001 })).toEqual([`${path} cents-out-of-range`, `${path} negative-cents`])
    for (const value of [0.5, -0.5, '1837', 1_000_000_000.5])
      expect(faultsAfter({ [path]: value })).toEqual([`${path} wrong-type`])
  })

  it.each(['extraCosts[0].cents', 'payments[0].cents'])('%s may be negative', (path) => {
    for (const value of [0, -1, 1_000_000_000, -1_000_000_000]) expect(faultsAfter({ [path]: value })).toEqual([])
    for (const value of [1_000_000_001, -1_000_000_001])
      expect(faultsAfter({ [path]: value })).toEqual([`${path} cents-out-of-range`])
    for (const value of [12.34, '1', null]) expect(faultsAfter({ [path]: value })).toEqual([`${path} wrong-type`])
  })
})

describe('settings', () => {
  const setting = (key: Json, value: Json): string[] =>
    faultsAfter({ 'settings[0].key': key, 'settings[0].value': value })
  const wrong = ['settings[0].value wrong-type']

  it.each<[key: string, allowed: Json[], refused: Json[]]>([
    ['host.dayCents', [0, 2815, 1_000_000_000], [28.15, -1, '2815', true]],
    ['freeDays.fullTime', [0, 18, 18.5, 20.25], [-1, '18', []]],
    ['capacity.legalMaximum', [0, 7], [7.5, -1, '8']],
    ['capacity.averageLimit', [0, 4, 4.25], [-0.01, '4']],
    ['plan.minimumHalfDays', [0, 5, 2.5], [-5, '5']],
    ['absence.noticeTime', ['09:00', '00:00', '23:59'], [9, 900]],
    ['deposit.maximumCents', [0, 25_000], [250.5, -1, '250']],
    ['deposit.lowIncomeMaximumCents', [0, 5_000], [0.5, -1, '50']],
    ['deposit.lowIncomeLimitCents', [0, 2_700_000], [0.5, -1, true]],
    ['notice.months', [0, 1, 12], [1.5, -1, '1']],
    ['documents.alertDays', [0, 60], [0.5, -1, '60']],
    ['attest.alertDays', [0, 60], [0.5, -1, []]],
    [
      'substitution.goals',
      ['unplaced', 'distance,unplaced'],
      ['', 'distance', 'placed', 'unplaced,unplaced', 'unplaced, strangers', 3],
    ],
    ['substitution.maximumKm', [0, 7.5, 1_000], [-1, 1_000.1, '5']],
    ['substitution.seconds', [1, 60], [0, 61, 2.5, '8']],
  ])('%s', (key, allowed, refused) => {
    for (const value of allowed) expect([value, setting(key, value)]).toEqual([value, []])
    for (const value of refused) expect([value, setting(key, value)]).toEqual([value, wrong])
    expect(setting(key, null)).toEqual(wrong)
    expect(setting(key, { of: 1 })).toEqual(wrong)
  })

  it('a time that is none', () => {
    for (const value of ['9:00', '24:00', ''])
      expect(setting('absence.noticeTime', value)).toEqual(['settings[0].value invalid-time'])
  })

  it('an amount out of range', () => {
    expect(setting('host.dayCents', 1_000_000_001)).toEqual(['settings[0].value cents-out-of-range'])
    expect(setting('host.dayCents', -1_000_000_001)).toEqual([
      'settings[0].value cents-out-of-range',
      'settings[0].value wrong-type',
    ])
  })

  it.each(['', 'host.daycents', 'constructor', '__proto__', 'P1'])(
    '%j is no setting; its value is not looked at',
    (key) => {
      expect(setting(key, 'anything')).toEqual(['settings[0].key unknown-setting'])
    },
  )

  it('a key of another type, and a value left out', () => {
    expect(setting(5, 1)).toEqual(['settings[0].key wrong-type'])
    expect(faultsAfter({ 'settings[0].value': undefined })).toEqual(['settings[0].value missing-key'])
    expect(setting('nothing', null)).toEqual(['settings[0].key unknown-setting', 'settings[0].value wrong-type'])
  })
})
