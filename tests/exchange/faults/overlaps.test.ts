import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Json } from '../../support/exchange-document.ts'

const document = exchangeDocument() as Record<string, Json[]>
const copyOf = (list: string, index: number, changes: Record<string, Json | undefined> = {}): Json =>
  JSON.parse(JSON.stringify({ ...(document[list]?.[index] as Record<string, Json>), ...changes })) as Json

describe.each([
  { list: 'tariffs', other: { contractHolderId: 'p2' } },
  { list: 'carePlans', other: { agreementId: 'a2', from: '2025-01-01', until: '2025-08-31' } },
])('$list', ({ list, other }) => {
  const last = `${list}[2]`
  const withThird = (changes: Record<string, Json | undefined>): string[] =>
    faultsAfter({ [last]: copyOf(list, 0, { slots: list === 'carePlans' ? [] : undefined, ...changes }) })

  it('ranges overlap when they share a date: both ends are inclusive', () => {
    expect(withThird({ from: '2026-12-31', until: '2027-06-30' })).toEqual([`${last} overlap`])
    expect(withThird({ from: '2024-06-01', until: '2025-01-01' })).toEqual([`${last} overlap`])
    expect(withThird({ from: '2027-01-01', until: '2027-06-30' })).toEqual([])
    expect(withThird({ from: '2024-06-01', until: '2024-12-31' })).toEqual([])
  })

  it('an open end reaches on', () => {
    expect(withThird({ from: '2026-12-31', until: undefined })).toEqual([`${last} overlap`])
    expect(withThird({ from: '2027-01-01', until: undefined })).toEqual([])
    expect(withThird({ from: '0001-01-01', until: undefined })).toEqual([`${last} overlap`])
  })

  it('another owner is another group', () => {
    expect(withThird({ from: '2025-01-01', until: '2025-08-31', ...other })).toEqual([])
  })

  it('stands at the later in the list, though it comes first in time, and once however many it meets', () => {
    const part = (from: string, until: string): Json =>
      copyOf(list, 0, { from, until, slots: list === 'carePlans' ? [] : undefined })
    const edits = {
      [`${list}[0]`]: part('2026-01-01', '2026-01-31'),
      [`${list}[2]`]: part('2026-03-01', '2026-03-31'),
      [`${list}[3]`]: part('2025-12-31', '2026-12-31'),
      [`${list}[4]`]: part('2026-02-10', '2026-02-12'),
      [`${list}[5]`]: part('2026-12-31', '2027-01-01'),
      [`${list}[6]`]: part('2027-01-01', '2027-01-01'),
      [`${list}[7]`]: part('2027-01-02', '2027-01-02'),
    }
    expect(faultsAfter(edits)).toEqual([3, 4, 5, 6].map((index) => `${list}[${index}] overlap`))
  })

  it('a record whose dates are at fault overlaps nothing', () => {
    expect(withThird({ from: '2026-12-31', until: '2026-02-30' })).toEqual([`${last}.until invalid-date`])
    expect(withThird({ from: '2026-12-31', until: '2026-01-01' })).toEqual([`${last}.until end-before-start`])
    expect(withThird({ from: undefined })).toEqual([`${last}.from missing-key`])
  })
})

describe('licences', () => {
  it('of one host', () => {
    const at = 'hosts[0].licence[1]'
    expect(faultsAfter({ [at]: { from: '2030-12-31', maxPresent: 4 } })).toEqual([`${at} overlap`])
    expect(faultsAfter({ [at]: { from: '2031-01-01', maxPresent: 4 } })).toEqual([])
    expect(faultsAfter({ 'hosts[1].licence': [{ from: '2020-01-01', maxPresent: 4 }] })).toEqual([])
  })
})

describe('opening hours', () => {
  const at = 'hosts[0].openingHours[1]'

  it('of one weekday of one host; half-open, so 12:00 touches', () => {
    expect(faultsAfter({ [at]: { weekday: 1, from: '12:00', until: '18:00' } })).toEqual([])
    expect(faultsAfter({ [at]: { weekday: 1, from: '11:59', until: '18:00' } })).toEqual([`${at} overlap`])
    expect(faultsAfter({ [at]: { weekday: 2, from: '07:00', until: '12:00' } })).toEqual([])
    expect(faultsAfter({ 'hosts[1].openingHours': [{ weekday: 1, from: '07:00', until: '12:00' }] })).toEqual([])
  })

  it('a weekday or time at fault takes no part', () => {
    expect(faultsAfter({ [at]: { weekday: 8, from: '07:00', until: '12:00' } })).toEqual([`${at}.weekday wrong-type`])
    expect(faultsAfter({ [at]: { weekday: 1, from: '12:00', until: '07:00' } })).toEqual([
      `${at}.until end-before-start`,
    ])
  })
})

describe('slots', () => {
  const at = 'carePlans[0].slots[1]'
  const slot = (week: number, weekday: number, from: string, until: string): string[] =>
    faultsAfter({ [at]: { week, weekday, from, until } })

  it('of one plan in the same week and weekday', () => {
    expect(slot(1, 1, '16:59', '18:00')).toEqual([`${at} overlap`])
    expect(slot(1, 1, '08:00', '17:00')).toEqual([`${at} overlap`])
    expect(slot(1, 1, '17:00', '18:00')).toEqual([])
    expect(slot(2, 1, '08:00', '17:00')).toEqual([])
    expect(slot(1, 2, '08:00', '17:00')).toEqual([])
  })

  it('a week outside the cycle takes no part', () => {
    expect(slot(3, 1, '08:00', '17:00')).toEqual([`${at}.week week-outside-cycle`])
  })
})

describe('stays', () => {
  const stay = (from: string, until: string): Json => ({ from, until })

  it('of one child on a date, in one record', () => {
    const at = 'attendance[0].stays[1]'
    expect(faultsAfter({ [at]: stay('12:00', '13:00') })).toEqual([])
    expect(faultsAfter({ [at]: stay('11:59', '13:00') })).toEqual([`${at} overlap`])
    expect(faultsAfter({ [at]: stay('07:00', '08:01') })).toEqual([`${at} overlap`])
  })

  it('and at any host', () => {
    const other = (changes: Record<string, Json>): string[] =>
      faultsAfter({ 'attendance[2]': copyOf('attendance', 0, { hostId: 'h2', ...changes }) })
    expect(other({})).toEqual(['attendance[2].stays[0] overlap'])
    expect(other({ stays: [stay('12:00', '13:00')] })).toEqual([])
    expect(other({ date: '2026-10-06' })).toEqual([])
    expect(other({ childId: 'c2', stays: [stay('12:00', '13:00'), stay('09:00', '10:00')] })).toEqual([
      'attendance[2].stays[1] overlap',
    ])
  })

  it('an unknown host is still a place where the child was; an unknown child is nobody', () => {
    expect(faultsAfter({ 'attendance[2]': copyOf('attendance', 0, { hostId: 'x' }) })).toEqual([
      'attendance[2].hostId unknown-reference',
      'attendance[2].stays[0] overlap',
    ])
    expect(faultsAfter({ 'attendance[2]': copyOf('attendance', 0, { childId: 'x' }) })).toEqual([
      'attendance[2].childId unknown-reference',
    ])
  })
})
