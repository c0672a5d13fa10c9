import { describe, expect, it } from 'vitest'
import { faultsAfter } from '../../support/exchange-document.ts'

describe('ends and starts', () => {
  it.each([
    ['hosts[0]', 'startsOn', 'endsOn'],
    ['hosts[0].licence[0]', 'from', 'until'],
    ['closures[0]', 'from', 'until'],
    ['agreements[1]', 'startsOn', 'endsOn'],
    ['tariffs[1]', 'from', 'until'],
    ['carePlans[1]', 'from', 'until'],
  ])('%s: the end is named; the same day is no fault', (at, from, until) => {
    expect(faultsAfter({ [`${at}.${from}`]: '2026-10-05', [`${at}.${until}`]: '2026-10-04' })).toEqual([
      `${at}.${until} end-before-start`,
    ])
    expect(faultsAfter({ [`${at}.${from}`]: '2026-10-05', [`${at}.${until}`]: '2026-10-05' })).toEqual([])
    // A start at fault says nothing about the end.
    expect(faultsAfter({ [`${at}.${from}`]: '2026-10-32', [`${at}.${until}`]: '2026-10-04' })).toEqual([
      `${at}.${from} invalid-date`,
    ])
  })

  it('a closure has an end', () => {
    expect(faultsAfter({ 'closures[0].until': undefined })).toEqual(['closures[0].until missing-key'])
  })
})

describe('before birth', () => {
  it.each([
    ['children[0]', 'schoolStartsOn'],
    ['hosts[0].ownChildren[0]', 'countsUntil'],
  ])('%s', (at, later) => {
    expect(faultsAfter({ [`${at}.birthDate`]: '2024-05-02', [`${at}.${later}`]: '2024-05-01' })).toEqual([
      `${at}.${later} before-birth`,
    ])
    expect(faultsAfter({ [`${at}.birthDate`]: '2024-05-02', [`${at}.${later}`]: '2024-05-02' })).toEqual([])
    expect(faultsAfter({ [`${at}.birthDate`]: '2024-02-30', [`${at}.${later}`]: '2024-05-01' })).toEqual([
      `${at}.birthDate invalid-date`,
    ])
  })

  it('nothing else is compared with the birth date', () => {
    expect(faultsAfter({ 'children[0].birthDate': '2026-08-31' })).toEqual([])
  })
})

describe('cycles', () => {
  it('a cycle starts on a Monday', () => {
    expect(faultsAfter({ 'carePlans[0].cycleStart': '2025-01-07' })).toEqual(['carePlans[0].cycleStart not-a-monday'])
    expect(faultsAfter({ 'carePlans[0].cycleStart': '0001-01-01' })).toEqual([])
    expect(faultsAfter({ 'carePlans[0].cycleStart': '2025-01-32' })).toEqual(['carePlans[0].cycleStart invalid-date'])
  })

  it('a cycle may start before or after its plan', () => {
    expect(faultsAfter({ 'carePlans[0].cycleStart': '2030-01-07' })).toEqual([])
  })

  it.each([
    [0, 'week-outside-cycle'],
    [-1, 'week-outside-cycle'],
    [3, 'week-outside-cycle'],
    [1.5, 'wrong-type'],
    ['1', 'wrong-type'],
  ])('week %j of two', (week, code) => {
    expect(faultsAfter({ 'carePlans[0].slots[0].week': week })).toEqual([`carePlans[0].slots[0].week ${code}`])
  })

  it('a cycle at fault says nothing about weeks beyond it', () => {
    expect(faultsAfter({ 'carePlans[0].cycleWeeks': 0, 'carePlans[0].slots[0].week': 9 })).toEqual([
      'carePlans[0].cycleWeeks wrong-type',
    ])
  })
})

describe('several faults', () => {
  it('are all listed, each with its path', () => {
    expect(
      faultsAfter({
        format: 'x',
        extra: 1,
        'organiser.iban': 'BE00',
        'organiser.name': '',
        'hosts[0].licence[0].until': '2019-01-01',
        'hosts[0].licence[0].maxPresent': -1,
        'children[0].schoolStartsOn': '2000-01-01',
        'carePlans[0].slots[0].weekday': 9,
        'carePlans[0].slots[0].week': 9,
        'carePlans[0].slots[0].until': '07:00',
        'payments[0].cents': 0.1,
        'absences[0].childId': 'nobody',
        'settings[0].key': 'x',
      }),
    ).toEqual(
      [
        'format wrong-type',
        'extra unknown-key',
        'organiser.iban invalid-iban',
        'organiser.name empty-name',
        'hosts[0].licence[0].until end-before-start',
        'hosts[0].licence[0].maxPresent wrong-type',
        'children[0].schoolStartsOn before-birth',
        'carePlans[0].slots[0].weekday wrong-type',
        'carePlans[0].slots[0].week week-outside-cycle',
        'carePlans[0].slots[0].until end-before-start',
        'payments[0].cents wrong-type',
        'absences[0].childId unknown-reference',
        'settings[0].key unknown-setting',
      ].sort(),
    )
  })
})
