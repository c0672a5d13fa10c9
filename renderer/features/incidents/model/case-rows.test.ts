import { expect, it } from 'vitest'
import type { ComplaintEntry, IncidentEntry, Register } from '../incident-types.ts'
import { caseRows } from './case-rows.ts'

const incident = (id: string, changes: Partial<IncidentEntry> = {}): IncidentEntry => ({
  id,
  version: 1,
  kind: 'incident',
  category: 'injury',
  occurredAt: '2026-11-09T10:00',
  reportedAt: '2026-11-09T10:00',
  children: [],
  untold: 0,
  steps: 0,
  concernsInsurance: true,
  clock: { deadline: '2026-11-10T10:00', reportedAfterMinutes: 0, isReportedInTime: true },
  tasks: [{ kind: 'tell-insurer', isLate: false }],
  ...changes,
})
const complaint = (id: string, changes: Partial<ComplaintEntry> = {}): ComplaintEntry => ({
  id,
  version: 1,
  receivedAt: '2026-11-09T10:00',
  channel: 'phone',
  isCrisis: false,
  steps: 0,
  tasks: [{ kind: 'answer', isLate: false }],
  ...changes,
})
const register: Register = {
  now: '2026-11-10T12:00:00',
  incidents: [
    incident('late', { tasks: [{ kind: 'tell-insurer', isLate: true }] }),
    incident('open'),
    incident('over', { closedOn: '2026-11-09', tasks: [] }),
  ],
  complaints: [complaint('asked'), complaint('answered', { closedOn: '2026-11-10', tasks: [] })],
}

it.each([
  ['all', { late: ['late'], open: ['open', 'asked'], closed: ['over', 'answered'] }],
  ['open', { late: ['late'], open: ['open', 'asked'] }],
  ['incidents', { late: ['late'], open: ['open'], closed: ['over'] }],
  ['complaints', { open: ['asked'], closed: ['answered'] }],
] as const)('%s: by how pressing it is, in the order of the service', (filter, expected) => {
  const groups = caseRows(register, filter).map(({ group, rows }) => [group, rows.map(({ id }) => id)])
  expect(Object.fromEntries(groups)).toEqual(expected)
})
