import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Json } from '../../support/exchange-document.ts'

const document = exchangeDocument() as Record<string, Json[]>
const copyOf = (list: string, index: number, changes: Record<string, Json> = {}): Json => ({
  ...(document[list]?.[index] as Record<string, Json>),
  ...changes,
})

describe('unknown references', () => {
  it.each([
    'closures[0].hostId',
    'agreements[0].contractHolderId',
    'agreements[0].hostId',
    'tariffs[0].childId',
    'tariffs[0].contractHolderId',
    'carePlans[0].agreementId',
    'attendance[0].childId',
    'attendance[0].hostId',
    'absences[0].childId',
    'extraCosts[0].childId',
    'payments[0].contractHolderId',
  ])('%s', (path) => {
    for (const id of ['nobody', 'H1', 'h1 ', '__proto__', 'constructor'])
      expect(faultsAfter({ [path]: id })).toEqual([`${path} unknown-reference`])
  })

  it('an agreement of an unknown child covers no cost of another', () => {
    expect(faultsAfter({ 'agreements[0].childId': 'nobody' })).toEqual([
      'agreements[0].childId unknown-reference',
      'extraCosts[0].date no-agreement',
    ])
  })

  it('the kind of the record matters: an id of another list is unknown', () => {
    expect(faultsAfter({ 'payments[0].contractHolderId': 'c1' })).toEqual([
      'payments[0].contractHolderId unknown-reference',
    ])
  })

  it('only closures may be of the whole service', () => {
    expect(faultsAfter({ 'closures[0].hostId': null })).toEqual([])
    expect(faultsAfter({ 'attendance[0].hostId': null })).toEqual(['attendance[0].hostId wrong-type'])
    expect(faultsAfter({ 'closures[0].hostId': undefined })).toEqual(['closures[0].hostId missing-key'])
  })
})

describe('duplicate ids', () => {
  it.each([
    ['hosts', 'h1'],
    ['contractHolders', 'p1'],
    ['children', 'c1'],
    ['agreements', 'a1'],
  ])('%s: at the id of every later record', (list, id) => {
    // The copies carry nothing that meets anything else.
    const changes = list === 'agreements' ? { startsOn: '2040-01-01', endsOn: '2040-12-31' } : {}
    expect(
      faultsAfter({
        [`${list}[2]`]: copyOf(list, 1, { id, ...changes }),
        [`${list}[3]`]: copyOf(list, 1, { id, ...changes }),
      }),
    ).toEqual([`${list}[2].id duplicate-id`, `${list}[3].id duplicate-id`])
  })

  it('own children are unique within their host only', () => {
    const child = { id: 'o1', firstName: 'Bo', birthDate: '2024-01-01', countsUntil: '2026-06-30' }
    expect(faultsAfter({ 'hosts[1].ownChildren': [child] })).toEqual([])
    expect(faultsAfter({ 'hosts[0].ownChildren[1]': child })).toEqual(['hosts[0].ownChildren[1].id duplicate-id'])
  })

  it('one text may be the id of records of several lists', () => {
    expect(
      faultsAfter({ 'hosts[2]': copyOf('hosts', 1, { id: 'c1' }), 'children[2]': copyOf('children', 1, { id: 'h1' }) }),
    ).toEqual([])
  })

  it('ids that differ in case, spaces or composition differ', () => {
    const ids = ['C1', 'c1 ', 'é', 'e\u0301', '__proto__', 'constructor']
    expect(
      faultsAfter(
        Object.fromEntries(ids.map((id, index) => [`children[${index + 2}]`, copyOf('children', 1, { id })])),
      ),
    ).toEqual([])
  })
})

describe('duplicates', () => {
  it.each([
    ['settings', { value: 1 }, 0],
    ['absences', { reason: 'holiday' }, 1],
    ['postcodes', { latitude: 1 }, 0],
  ])('%s: at the later record, every one of them', (list, changes, index) => {
    const next = document[list]?.length ?? 0
    expect(
      faultsAfter({
        [`${list}[${next}]`]: copyOf(list, index, changes),
        [`${list}[${next + 1}]`]: copyOf(list, index),
      }),
    ).toEqual([`${list}[${next}] duplicate`, `${list}[${next + 1}] duplicate`])
  })

  it('attendance of one child, host and date, though its stays do not touch', () => {
    const stays = [{ from: '13:00', until: '14:00' }]
    expect(faultsAfter({ 'attendance[2]': copyOf('attendance', 0, { stays }) })).toEqual(['attendance[2] duplicate'])
    expect(faultsAfter({ 'attendance[2]': copyOf('attendance', 0, { stays, hostId: 'h2' }) })).toEqual([])
    expect(faultsAfter({ 'attendance[2]': copyOf('attendance', 0, { stays, date: '2026-10-06' }) })).toEqual([])
  })

  it('duplicate and overlap are two faults', () => {
    expect(faultsAfter({ 'attendance[2]': copyOf('attendance', 0) })).toEqual([
      'attendance[2] duplicate',
      'attendance[2].stays[0] overlap',
    ])
  })

  it('freeHalfDaysUsed of one year', () => {
    const at = 'agreements[0].freeHalfDaysUsed'
    expect(faultsAfter({ [`${at}[1]`]: { year: 2026, halfDays: 1 } })).toEqual([`${at}[1] duplicate`])
    expect(faultsAfter({ [`${at}[1]`]: { year: 2025, halfDays: 1 } })).toEqual([])
    expect(faultsAfter({ 'agreements[1].freeHalfDaysUsed': [{ year: 2026, halfDays: 1 }] })).toEqual([])
  })

  it('a value at fault repeats nothing', () => {
    expect(
      faultsAfter({ 'absences[2]': copyOf('absences', 0, { date: '2026-02-30' }), 'absences[0].date': '2026-02-30' }),
    ).toEqual(['absences[0].date invalid-date', 'absences[2].date invalid-date'])
    expect(faultsAfter({ 'settings[0].key': 'x', 'settings[1]': copyOf('settings', 0, { key: 'x' }) })).toEqual([
      'settings[0].key unknown-setting',
      'settings[1].key unknown-setting',
    ])
    expect(
      faultsAfter({
        'absences[2]': copyOf('absences', 0, { childId: 'n' }),
        'absences[3]': copyOf('absences', 0, { childId: 'n' }),
      }),
    ).toEqual(['absences[2].childId unknown-reference', 'absences[3].childId unknown-reference'])
  })

  it('two closures, costs or payments alike are two facts', () => {
    expect(
      faultsAfter({
        'closures[1]': copyOf('closures', 0),
        'extraCosts[1]': copyOf('extraCosts', 0),
        'payments[1]': copyOf('payments', 0),
      }),
    ).toEqual([])
  })
})

describe('costs without an agreement', () => {
  const on = (date: string): string[] => faultsAfter({ 'extraCosts[0].date': date })
  const fault = ['extraCosts[0].date no-agreement']

  it('the first and the last day are covered', () => {
    expect([on('2025-01-01'), on('2027-12-31')]).toEqual([[], []])
    expect([on('2024-12-31'), on('2028-01-01')]).toEqual([fault, fault])
  })

  it('an open end covers everything after', () => {
    expect(faultsAfter({ 'extraCosts[0].childId': 'c2', 'extraCosts[0].date': '9999-12-31' })).toEqual([])
    expect(faultsAfter({ 'extraCosts[0].childId': 'c2', 'extraCosts[0].date': '2025-08-31' })).toEqual(fault)
  })

  it('any of several agreements will do; a gap between them is a gap', () => {
    const later = copyOf('agreements', 0, { id: 'a3', startsOn: '2029-01-01', endsOn: '2029-12-31', hostId: 'h2' })
    const within = copyOf('agreements', 0, { id: 'a4', startsOn: '2026-01-01', endsOn: '2026-01-31', hostId: 'h2' })
    const edits = { 'agreements[2]': later, 'agreements[3]': within }
    expect(faultsAfter({ ...edits, 'extraCosts[0].date': '2029-06-01' })).toEqual([])
    expect(faultsAfter({ ...edits, 'extraCosts[0].date': '2026-06-01' })).toEqual([])
    expect(faultsAfter({ ...edits, 'extraCosts[0].date': '2028-06-01' })).toEqual(fault)
  })

  it('a date or child at fault says nothing more', () => {
    expect(faultsAfter({ 'extraCosts[0].date': '2028-06-31' })).toEqual(['extraCosts[0].date invalid-date'])
    expect(faultsAfter({ 'extraCosts[0].childId': 'x', 'extraCosts[0].date': '2028-06-01' })).toEqual([
      'extraCosts[0].childId unknown-reference',
    ])
  })

  it('an agreement whose own dates are at fault says nothing either', () => {
    expect(faultsAfter({ 'agreements[0].startsOn': '2025-01-32' })).toEqual(['agreements[0].startsOn invalid-date'])
  })

  it('presence, absences and payments need no agreement', () => {
    expect(
      faultsAfter({
        'attendance[0].date': '2029-01-02',
        'absences[0].date': '2029-01-01',
        'payments[0].date': '2029-01-01',
      }),
    ).toEqual([])
  })
})
