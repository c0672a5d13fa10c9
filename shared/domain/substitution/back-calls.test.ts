import { describe, expect, it } from 'vitest'
import { formatDate, parseDate } from '../calendar/date.ts'
import type { FamilyContact } from '../exchange/document.ts'
import { backCallsOf } from './back-calls.ts'

const contact = (given: Partial<FamilyContact> = {}): FamilyContact => ({
  id: 't1',
  contractHolderId: 'p1',
  hostId: 'h1',
  from: '2026-11-23',
  until: '2026-11-27',
  topic: 'place',
  at: '2026-11-23T07:00',
  by: 'An',
  channel: 'phone',
  text: 'Dag',
  ...given,
})
/** Who is to be called, with the days, when h1 is closed up to a date. */
const calls = (contacts: FamilyContact[], closedUntil: string, today = '2026-11-24') =>
  backCallsOf(contacts, (hostId, day) => hostId === 'h1' && formatDate(day) <= closedUntil, parseDate(today)).map(
    ({ contractHolderId, from, until }) => [contractHolderId, formatDate(from), formatDate(until)],
  )

describe('backCallsOf', () => {
  it('names who was told of days on which the host is there, from today on', () => {
    expect(calls([contact()], '2026-11-25')).toEqual([['p1', '2026-11-26', '2026-11-27']])
    // Her absence was taken away altogether.
    expect(calls([contact()], '')).toEqual([['p1', '2026-11-24', '2026-11-27']])
    expect(calls([contact()], '', '2026-11-28')).toEqual([])
  })

  it('names nobody while she is closed on all of these days, nor who was not reached', () => {
    expect(calls([contact()], '2026-11-27')).toEqual([])
    expect(calls([contact({ answer: 'no-answer' })], '')).toEqual([])
    expect(calls([contact({ topic: 'stop' })], '')).toEqual([])
  })

  it('names nobody who was told since that she is back, until there is something newer to know', () => {
    const back = contact({ id: 't2', topic: 'back', at: '2026-11-24T09:00' })
    expect(calls([contact(), back], '')).toEqual([])
    expect(calls([contact(), { ...back, answer: 'no-answer' }], '')).toHaveLength(1)
    expect(calls([contact(), back, contact({ id: 't3', at: '2026-11-24T10:00' })], '')).toHaveLength(1)
  })
})
