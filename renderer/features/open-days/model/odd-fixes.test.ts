import { describe, expect, it } from 'vitest'
import type { DayInView, Odd } from '../open-days-types.ts'
import { fixesOf } from './odd-fixes.ts'

const slot = (from: string, until: string) => ({ from, until })
const agreed = (hostId: string, slots = [slot('08:00', '16:00')], isClosed = false) => ({
  agreementId: `a-${hostId}`,
  hostId,
  slots,
  isClosed,
})
const day = (stays: DayInView['stays'], agreements = [agreed('h1')], absence?: DayInView['absence']): DayInView => ({
  childId: 'c',
  date: '2026-11-03',
  stays,
  agreements,
  ...(absence && { absence }),
})
const at = (hostId: string, from: string, until: string) => ({ hostId, from, until })
const base = { date: '2026-11-03', childId: 'c', hostId: 'h1' }
const outside: Odd = { kind: 'outside-hours', ...base, stays: [], outside: [], openingHours: [] }
const two: Odd = { kind: 'two-hosts', ...base, stays: [], gap: 0, isAtOnce: true }
const without: Odd = { kind: 'no-agreement', ...base, hostId: 'h2', stays: [], agreedHostIds: ['h1'] }
const told = (odd: Odd, of: DayInView) =>
  fixesOf(odd, of).map(({ kind, cells }) => [
    kind,
    ...cells.map(
      ({ hostId, value }) => `${hostId} ${value.stays.map(({ from, until }) => `${from}-${until}`).join(' ')}`,
    ),
  ])

describe('what puts an odd day right', () => {
  it('as planned or away, for hours outside those of the host', () => {
    expect(told(outside, day([at('h1', '06:00', '12:00')]))).toEqual([
      ['as-planned', 'h1 08:00-16:00'],
      ['remove', 'h1 '],
    ])
  })

  it('offers nothing that changes nothing, and no plan of a closed day', () => {
    expect(told(outside, day([at('h1', '08:00', '16:00')]))).toEqual([['remove', 'h1 ']])
    expect(told(outside, day([at('h1', '06:00', '16:00')], [agreed('h1', undefined, true)]))).toEqual([
      ['remove', 'h1 '],
    ])
    expect(told(outside, day([at('h1', '06:00', '16:00')], [agreed('h1', [])]))).toEqual([['remove', 'h1 ']])
  })

  it('moves all of a day to the host of the agreement, or takes one of two hosts away', () => {
    const both = day([at('h2', '12:00', '16:00'), at('h1', '08:00', '12:00')])
    expect(told(two, both)).toEqual([
      ['move', 'h2 ', 'h1 08:00-12:00 12:00-16:00'],
      ['as-planned', 'h2 ', 'h1 08:00-16:00'],
      ['remove', 'h2 '],
      ['remove', 'h1 '],
    ])
  })

  it('keeps what was said of an absence unless the child came as planned', () => {
    const ill = { reason: 'illness' as const }
    const [move, away] = fixesOf(without, day([at('h2', '09:00', '11:00')], [agreed('h1')], ill))
    expect(move?.cells.map(({ value }) => value.absence)).toEqual([ill, ill])
    expect(away?.cells).toMatchObject([{ looked: { absence: ill }, value: { stays: [], absence: ill } }])
    const [planned] = fixesOf(outside, day([at('h1', '08:00', '16:00')], [agreed('h1')], ill))
    expect(planned).toMatchObject({ kind: 'as-planned', cells: [{ looked: { absence: ill }, value: { stays: [{}] } }] })
    expect(planned?.cells[0]?.value).not.toHaveProperty('absence')
  })

  it('has no click for a host that was too full, and none for a day that is not known', () => {
    const over: Odd = {
      kind: 'over-limit',
      date: '2026-11-03',
      hostId: 'h1',
      from: '08:00',
      until: '09:00',
      count: 9,
      limit: 8,
      childIds: ['c'],
      at: { from: '08:00', until: '09:00', children: [] },
    }
    expect(fixesOf(over, day([at('h1', '08:00', '16:00')]))).toEqual([])
    expect(fixesOf(two, undefined)).toEqual([])
  })
})
