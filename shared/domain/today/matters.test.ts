import { describe, expect, it } from 'vitest'
import type { AgreementRecord } from '../exchange/document.ts'
import type { TrainingSession } from '../exchange/support.ts'
import type { Offer, WaitingRequest } from '../exchange/waiting-list.ts'
import { pressingTask } from './case-task.ts'
import { requestMatters } from './request-matters.ts'
import { sessionMatter } from './session-matter.ts'
import { isStartAhead } from './starting-care.ts'

const today = '2026-11-22'

describe('what presses about a case', () => {
  const task = (kind: string, isLate = false, dueAt?: string) => ({ kind, isLate, ...(dueAt && { dueAt }) })

  it('is what is late, then what has a moment, then the first', () => {
    const all = [task('tell-parents'), task('tell-insurer', false, '2026-11-23T10:00'), task('send-form', true)]
    expect(pressingTask(all)?.kind).toBe('send-form')
    expect(pressingTask(all.slice(0, 2))?.kind).toBe('tell-insurer')
    expect(pressingTask(all.slice(0, 1))?.kind).toBe('tell-parents')
  })

  it('is neither closing it nor what goes along with an answer', () => {
    for (const kind of ['close-incident', 'close-complaint', 'refer'])
      expect(pressingTask([task(kind)])).toBeUndefined()
  })
})

describe('a training session (R16)', () => {
  const session = (date: string, status: 'invited' | 'enrolled' | 'followed', more: Partial<TrainingSession> = {}) => ({
    id: 's',
    title: 'Vorming',
    date,
    minutes: 120,
    attendees: [{ hostId: 'h', status }],
    ...more,
  })

  it.each([
    ['2026-12-07', undefined],
    ['2026-12-06', 'invitations'],
    ['2026-11-22', 'invitations'],
    ['2026-11-21', 'attendance-list'],
  ] as const)('of %s with an invitation without answer: %s', (date, kind) =>
    expect(sessionMatter(session(date, 'invited'), today)?.kind).toBe(kind),
  )

  it('asks nothing when everybody answered, when it was called off, or when nobody is left', () => {
    expect(sessionMatter(session('2026-11-23', 'enrolled'), today)).toBeUndefined()
    expect(sessionMatter(session('2026-11-23', 'invited', { isCancelled: true }), today)).toBeUndefined()
    expect(sessionMatter(session('2026-11-21', 'invited', { isCancelled: true }), today)).toBeUndefined()
    const withCertificate = { attendees: [{ hostId: 'h', status: 'followed' as const, certificateOn: '2026-11-21' }] }
    expect(sessionMatter(session('2026-11-21', 'followed', withCertificate), today)).toBeUndefined()
    expect(sessionMatter(session('2026-11-21', 'followed'), today)).toMatchObject({ withoutCertificate: 1 })
  })
})

describe('the file of an agreement (R131)', () => {
  const starting = (startsOn: string, more: Partial<AgreementRecord> = {}): AgreementRecord => ({
    id: 'a',
    childId: 'c',
    contractHolderId: 'p',
    hostId: 'h',
    startsOn,
    freeHalfDaysUsed: [],
    ...more,
  })
  const term = { today, until: '2026-12-22', importedOn: '2026-11-01' }

  it.each([
    ['2026-12-23', false],
    ['2026-12-22', true],
    ['2026-11-22', true],
    ['2026-11-02', true],
    ['2026-11-01', false],
  ])('of care that begins on %s is looked at: %s', (startsOn, isAhead) =>
    expect(isStartAhead(starting(startsOn), term)).toBe(isAhead),
  )

  it('is no matter once it was cleared, or once care has ended', () => {
    expect(isStartAhead(starting('2026-12-01', { start: { clearedOn: today } }), term)).toBe(false)
    expect(isStartAhead(starting('2026-11-10', { endsOn: '2026-11-21' }), term)).toBe(false)
    expect(isStartAhead(starting('2026-11-10', { endsOn: today }), term)).toBe(true)
    expect(isStartAhead(starting('2026-11-01'), { ...term, importedOn: undefined })).toBe(true)
  })
})

describe('a request for care', () => {
  const request = (changes: Partial<WaitingRequest>): WaitingRequest => ({
    id: 'r',
    receivedAt: '2026-11-01T10:00',
    child: { firstName: 'Lou', lastName: 'Maes', birthDate: '2026-05-01' },
    contact: { firstName: 'An', lastName: 'Maes', postcode: '8790', city: 'Waregem' },
    wantedFrom: '2027-01-04',
    cycleWeeks: 1,
    slots: [],
    firstTier: [],
    secondTier: [],
    status: 'open',
    ...changes,
  })
  const offer = (answer?: Offer['answer']): Offer => ({
    id: `o-${answer ?? 'none'}`,
    hostId: 'h',
    startsOn: '2027-01-04',
    offeredAt: '2026-11-20T09:00',
    by: 'Leen',
    ...(answer && { answer }),
  })
  const kinds = (changes: Partial<WaitingRequest>, birthDate?: string) =>
    requestMatters(request(changes), { today, birthDate }).map(({ kind }) => kind)

  it('that is new is put on the list; one that is on it waits', () => {
    expect(kinds({ isNew: true })).toEqual(['request-new'])
    expect(kinds({})).toEqual([])
    expect(kinds({ isNew: true, status: 'lapsed' })).toEqual([])
  })

  it('waits for the answer to its offer, or for the agreement after a yes', () => {
    expect(kinds({ status: 'offered', offers: [offer('refused'), offer()] })).toEqual(['offer-waiting'])
    expect(kinds({ status: 'offered', offers: [offer('accepted')] })).toEqual(['offer-accepted'])
    expect(kinds({ status: 'open', offers: [offer('refused')] })).toEqual([])
    expect(kinds({ status: 'placed', offers: [offer('accepted')] })).toEqual([])
  })

  it.each([
    ['2026-11-21', ['birth']],
    ['2026-11-22', ['birth']],
    ['2026-11-23', []],
  ])('for a child expected on %s: %j', (expectedOn, asked) => {
    const child = { firstName: 'Lou', lastName: 'Maes', expectedOn }
    expect(kinds({ child })).toEqual(asked)
    expect(kinds({ child, status: 'elsewhere' })).toEqual([])
    expect(kinds({ child: { ...child, birthDate: expectedOn } })).toEqual([])
  })

  it('for a child that has a place asks its birth date until another one is entered, and no longer than sixty days', () => {
    const placed = (expectedOn: string, birthDate: string) =>
      kinds(
        {
          child: { firstName: 'Lou', lastName: 'Maes', expectedOn },
          status: 'placed',
          placed: { childId: 'c', agreementId: 'a' },
        },
        birthDate,
      )
    expect(placed('2026-11-20', '2026-11-20')).toEqual(['birth'])
    expect(placed('2026-11-20', '2026-11-19')).toEqual([])
    expect(placed('2026-09-23', '2026-09-23')).toEqual(['birth'])
    expect(placed('2026-09-22', '2026-09-22')).toEqual([])
  })
})
