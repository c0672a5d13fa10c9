import { describe, expect, it } from 'vitest'
import type { Complaint, Incident } from '../exchange/incidents.ts'
import { compareUrgency } from './by-urgency.ts'
import { complaintTasks } from './complaint-tasks.ts'
import { incidentState, incidentTasks } from './incident-tasks.ts'
import { keptUntil } from './kept-until.ts'

const deadline = '2026-11-23T10:00'
const incident = (changes: Partial<Incident> = {}): Incident => ({
  id: 'i1',
  kind: 'incident',
  category: 'injury',
  occurredAt: '2026-11-22T10:00',
  reportedAt: '2026-11-22T10:10',
  reportedBy: 'An',
  description: 'Gevallen.',
  ...changes,
})
const tasksOf = (changes: Partial<Incident>, now = '2026-11-22T11:00') =>
  incidentTasks(incidentState(incident(changes)), deadline, now)

describe('what is to be done about an incident', () => {
  it('is to tell the insurer and the parents, by when, and to close it at last', () => {
    expect(tasksOf({ children: [{ childId: 'c1' }] })).toEqual([
      { kind: 'tell-insurer', dueAt: deadline, isLate: false },
      { kind: 'tell-parents', isLate: false },
    ])
    const told = { insurerToldAt: '2026-11-22T12:00', children: [{ childId: 'c1', parentsToldAt: '2026-11-22T10:30' }] }
    expect(tasksOf(told)).toEqual([{ kind: 'close-incident', isLate: false }])
    expect(tasksOf({ ...told, closedOn: '2026-11-30' })).toEqual([])
  })

  it('is late a second after the deadline, and not on it', () => {
    expect(tasksOf({}, deadline)).toEqual([{ kind: 'tell-insurer', dueAt: deadline, isLate: false }])
    expect(tasksOf({}, `${deadline}:01`)).toEqual([{ kind: 'tell-insurer', dueAt: deadline, isLate: true }])
  })

  it('waits for the parents of every child', () => {
    const children = [{ childId: 'c1', parentsToldAt: '2026-11-22T10:30' }, { childId: 'c2' }]
    expect(tasksOf({ insurerToldAt: '2026-11-22T12:00', children }, '2026-11-23T08:00')).toEqual([
      { kind: 'tell-parents', isLate: true },
    ])
  })

  it.each([
    ['near-miss', {}, false],
    ['illness', {}, false],
    ['behaviour', { isInjured: false }, false],
    ['behaviour', { isInjured: true }, true],
    ['illness', { wentToHospital: true }, true],
    ['missing', { sawDoctor: true }, true],
    ['other', {}, true],
    ['injury', {}, true],
  ] as const)('concerns the insurance: %s %j is %s', (category, child, expected) => {
    const kinds = tasksOf({ category, children: [{ childId: 'c1', ...child }] }).map(({ kind }) => kind)
    expect(kinds.includes('tell-insurer')).toBe(expected)
  })

  it('of a crisis is to phone Opgroeien first, at once; the form may follow', () => {
    const crisis = { kind: 'crisis' as const, category: 'missing' as const }
    expect(tasksOf({ ...crisis, crisis: {} })).toEqual([
      { kind: 'phone-opgroeien', isLate: true },
      { kind: 'send-form', isLate: false },
    ])
    expect(tasksOf({ ...crisis, crisis: { phonedAt: '2026-11-22T10:30' } }, '2026-11-23T00:00')).toEqual([
      { kind: 'send-form', isLate: true },
    ])
  })
})

describe('what is to be done about a complaint', () => {
  const complaint: Complaint = {
    id: 'k1',
    receivedAt: '2026-11-20T14:00',
    receivedBy: 'Sofie',
    channel: 'phone',
    complainant: 'Dirk',
    subject: 'Uren',
    text: 'Te laat open.',
    answerDueOn: '2026-12-20',
  }
  const kindsOf = (changes: Partial<Complaint>, today = '2026-11-20') =>
    complaintTasks({ ...complaint, ...changes }, today)

  it('goes from its receipt to its closure', () => {
    expect(kindsOf({})).toEqual([
      { kind: 'acknowledge', isLate: false },
      { kind: 'refer', isLate: false },
      { kind: 'answer', dueOn: '2026-12-20', isLate: false },
    ])
    expect(kindsOf({ acknowledgedOn: '2026-11-20', referredOn: '2026-11-20' })).toHaveLength(1)
    expect(kindsOf({ answeredOn: '2026-11-21', referredOn: '2026-11-21' })).toEqual([
      { kind: 'close-complaint', isLate: false },
    ])
    expect(kindsOf({ closedOn: '2026-11-25' })).toEqual([])
  })

  it('is late after its day, and on no day that was not set', () => {
    const lateOn = (today: string, changes = {}) =>
      kindsOf(changes, today).flatMap(({ kind, isLate }) => (isLate ? [kind] : []))
    expect(lateOn('2026-11-21')).toEqual(['acknowledge'])
    expect(lateOn('2026-12-20', { acknowledgedOn: '2026-11-20' })).toEqual([])
    expect(lateOn('2026-12-21', { acknowledgedOn: '2026-11-20' })).toEqual(['answer'])
    const { answerDueOn: _, ...noDay } = complaint
    expect(complaintTasks(noDay, '2027-06-01').filter(({ isLate }) => isLate)).toEqual([
      { kind: 'acknowledge', isLate: true },
    ])
  })
})

it('the most pressing case comes first', () => {
  const at = '2026-11-20T10:00'
  const cases = [
    { id: 'closed', at: '2026-11-22T10:00', closedOn: '2026-11-22', tasks: [] },
    { id: 'old', at: '2026-11-01T10:00', tasks: [{ isLate: false }] },
    { id: 'due-later', at, tasks: [{ isLate: false }, { isLate: false, dueAt: '2026-12-01T10:00' }] },
    { id: 'late', at, tasks: [{ isLate: true }] },
    { id: 'due-soon', at: '2026-10-01T10:00', tasks: [{ isLate: false, dueAt: '2026-11-23T10:00' }] },
    { id: 'new', at, tasks: [{ isLate: false }] },
  ]
  expect(cases.sort(compareUrgency).map(({ id }) => id)).toEqual([
    'late',
    'due-soon',
    'due-later',
    'new',
    'old',
    'closed',
  ])
})

it('a closed case is kept for ten years', () => {
  expect(keptUntil('2026-11-22')).toBe('2036-11-22')
  expect(keptUntil('2028-02-29')).toBe('2038-02-28')
  expect(keptUntil(undefined)).toBeUndefined()
})
