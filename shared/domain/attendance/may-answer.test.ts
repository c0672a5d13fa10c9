import { expect, it } from 'vitest'
import type { AgreementRecord } from '../exchange/document.ts'
import type { DayCell } from './day-cell.ts'
import { monthsAskingReason, presenceRefusal, waitsForStart } from './may-answer.ts'

const present: DayCell = { stays: [{ from: '08:00', until: '17:00' }] }
const absent: DayCell = { stays: [], absence: { reason: 'illness' } }
const started = { on: '2026-01-05' } as unknown as NonNullable<AgreementRecord['start']>

function agreement(changes: Partial<AgreementRecord> = {}): AgreementRecord {
  return {
    id: 'a',
    childId: 'mila',
    hostId: 'els',
    contractHolderId: 'peeters',
    startsOn: '2026-01-05',
    ...changes,
  } as AgreementRecord
}

function refusal(date: string, value: DayCell, agreements: AgreementRecord[], importedOn?: string) {
  return presenceRefusal(
    { childId: 'mila', date, value },
    { today: '2026-11-10', importedOn, agreementsOf: (id) => (id === 'mila' ? agreements : []) },
  )
}

it('takes no presence after today, but an absence that was told beforehand', () => {
  const agreements = [agreement({ start: started })]
  expect(refusal('2026-11-10', present, agreements)).toBeUndefined()
  expect(refusal('2026-11-11', present, agreements)).toBe('future-day')
  expect(refusal('2026-11-11', absent, agreements)).toBeUndefined()
})

it('takes no presence under agreements of which none was cleared to start', () => {
  expect(refusal('2026-11-09', present, [agreement()])).toBe('care-not-started')
  expect(refusal('2026-11-09', absent, [agreement()])).toBeUndefined()
  expect(refusal('2026-11-09', present, [agreement(), agreement({ id: 'b', start: started })])).toBeUndefined()
})

it('looks only at agreements that run on the day, their first and last day included', () => {
  const ended = [agreement({ endsOn: '2026-11-08' })]
  expect(refusal('2026-11-08', present, ended)).toBe('care-not-started')
  expect(refusal('2026-11-09', present, ended)).toBeUndefined()
  expect(refusal('2026-01-05', present, [agreement()])).toBe('care-not-started')
  expect(refusal('2026-01-04', present, [agreement()])).toBeUndefined()
})

it('does not ask again what had begun when the service came over', () => {
  expect(refusal('2026-11-09', present, [agreement()], '2026-01-05')).toBeUndefined()
  expect(refusal('2026-11-09', present, [agreement()], '2026-01-04')).toBe('care-not-started')
  expect(waitsForStart([], undefined)).toBe(false)
})

it('asks a reason in months that are closed or of which something was issued, each once', () => {
  const answer = (date: string) => ({ childId: 'mila', hostId: 'els', date, looked: present, value: absent })
  const asked = (dates: string[]) =>
    monthsAskingReason(dates.map(answer), {
      agreementsOf: () => [agreement({ endsOn: '2026-09-30' })],
      isClosed: (hostId, month) => hostId === 'els' && month === '2026-08',
      invoicedChild: (childId, month) => childId === 'mila' && month === '2026-05',
      invoiced: (holderId, month) => holderId === 'peeters' && month >= '2026-09',
      paid: (hostId, month) => hostId === 'els' && month === '2026-07',
    })
  expect(asked(['2026-06-01'])).toBeUndefined()
  expect(asked(['2026-08-03', '2026-09-02', '2026-07-01', '2026-08-04'])).toEqual({
    closed: ['2026-08'],
    issued: ['2026-07', '2026-09'],
  })
  // What was invoiced to a family whose agreement had ended is not about this day; what was invoiced for the child is.
  expect(asked(['2026-10-01'])).toBeUndefined()
  expect(asked(['2026-05-01'])).toEqual({ closed: [], issued: ['2026-05'] })
})

it('asks about an absence at every host the child would have come to, for it is the child’s', () => {
  const asked = (looked: DayCell, value: DayCell) =>
    monthsAskingReason([{ childId: 'mila', hostId: 'an', date: '2026-08-03', looked, value }], {
      agreementsOf: () => [agreement()],
      isClosed: (hostId) => hostId === 'els',
      invoiced: () => false,
      invoicedChild: () => false,
      paid: () => false,
    })
  expect(asked({ stays: [] }, present)).toBeUndefined()
  expect(asked({ stays: [] }, absent)).toEqual({ closed: ['2026-08'], issued: [] })
})
