import { describe, expect, it } from 'vitest'
import { on } from '../../../tests/support/facts-in-words.ts'
import { datedDefaults } from '../../law/dated-defaults.ts'
import { datedSettings, settingBounds, settingKeys, settingKinds, type SettingRow } from './dated-settings.ts'

const legal = (rows: SettingRow[], date: string): number =>
  datedSettings(rows).number('capacity.legalMaximum', on(date))

describe('without rows of the service', () => {
  it.each([
    ['host.dayCents', '2024-01-01', 2815],
    ['host.dayCents', '0001-01-01', 2815],
    ['freeDays.fullTime', '2026-12-31', 18],
    ['capacity.legalMaximum', '2026-12-31', 8],
    ['capacity.legalMaximum', '2027-01-01', 7],
    ['capacity.averageLimit', '2026-12-31', 4],
    ['plan.minimumHalfDays', '2026-12-31', 5],
    ['deposit.maximumCents', '2026-11-10', 25_000],
    ['deposit.lowIncomeMaximumCents', '2026-11-10', 5_000],
    ['deposit.lowIncomeLimitCents', '2026-11-10', 2_700_000],
    ['notice.months', '2026-11-10', 1],
    ['documents.alertDays', '2026-11-10', 60],
    ['attest.alertDays', '2026-11-10', 60],
  ] as const)('%s on %s is %d', (key, date, value) => {
    expect(datedSettings([]).number(key, on(date))).toBe(value)
  })

  it('the notice time is nine o’clock', () => {
    expect(datedSettings([]).time('absence.noticeTime', on('2026-01-01'))).toBe('09:00')
  })
})

describe('a row of the service', () => {
  const row = (from: string, value: number): SettingRow => ({ key: 'capacity.legalMaximum', from, value })

  it('holds from its date on, until the next row', () => {
    const rows = [row('2026-10-15', 6), row('2026-11-01', 5)]
    expect(['2026-10-14', '2026-10-15', '2026-10-31', '2026-11-01'].map((date) => legal(rows, date))).toEqual([
      8, 6, 6, 5,
    ])
  })

  it('wins over a default of the same date', () => {
    expect(legal([row('2027-01-01', 9)], '2026-12-31')).toBe(8)
    expect(legal([row('2027-01-01', 9)], '2027-01-01')).toBe(9)
    expect(legal([row('0001-01-01', 3)], '2026-01-01')).toBe(3)
  })

  it('that is earlier gives way to a later default', () => {
    expect(legal([row('2026-12-31', 6)], '2026-12-31')).toBe(6)
    expect(legal([row('2026-12-31', 6)], '2027-01-01')).toBe(7)
    expect(legal([row('0001-01-01', 3)], '2027-01-01')).toBe(7)
  })

  it('counts the same wherever it stands in the list, and for its own key only', () => {
    const rows: SettingRow[] = [
      row('2026-10-15', 6),
      row('2026-11-01', 5),
      { key: 'host.dayCents', from: '2026-11-01', value: 1 },
    ]
    for (const order of [rows, rows.toReversed()]) {
      expect(legal(order, '2026-11-02')).toBe(5)
      expect(datedSettings(order).number('host.dayCents', on('2026-10-31'))).toBe(2815)
      expect(datedSettings(order).number('host.dayCents', on('2026-11-01'))).toBe(1)
    }
  })
})

it('every default has a source, and every key a kind', () => {
  expect(Object.keys(settingKinds)).toEqual(settingKeys)
  for (const key of settingKeys)
    for (const row of datedDefaults[key]) expect(row.source.length, key).toBeGreaterThan(10)
})

it('bounds are of numbers, and every default lies within its own', () => {
  for (const key of settingKeys) {
    const bounds = settingBounds[key]
    if (!bounds) continue
    expect(settingKinds[key], key).toMatch(/^(number|whole)$/)
    for (const { value } of datedDefaults[key]) {
      expect(value, key).toBeGreaterThanOrEqual(bounds.from)
      expect(value, key).toBeLessThanOrEqual(bounds.until)
    }
  }
})
