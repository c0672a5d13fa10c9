import { expect, it } from 'vitest'
import { draftAlerts } from './draft-alerts.ts'
import { groupAlerts } from './group-alerts.ts'

const today = '2026-11-10'
const all = (['criminal-record', 'medical', 'qualification', 'dutch', 'life-saving'] as const).map((kind) => ({
  kind,
  receivedOn: '2026-01-10',
}))

it('asks for what is missing until the paper has its kind and its date', () => {
  const missing = (documents: Parameters<typeof draftAlerts>[0]['documents']) =>
    draftAlerts({ documents }, today, 60).map(({ documentKind }) => documentKind)
  expect(missing(all)).toEqual([])
  expect(missing([...all.slice(1), { kind: 'criminal-record' }])).toEqual(['criminal-record'])
  expect(missing([...all.slice(1), { kind: 'criminal-record', receivedOn: '31/2/2026' }])).toEqual(['criminal-record'])
  expect(missing(undefined)).toHaveLength(5)
})

it('passes over a member without a birth date, and asks for the papers of an adult', () => {
  const household = [
    { id: 'm1', firstName: 'Geert' },
    { id: 'm2', birthDate: '1980-01-01' },
  ]
  expect(draftAlerts({ documents: all, household }, today, 60)).toEqual([
    { kind: 'missing', documentKind: 'criminal-record', about: 'm2' },
    { kind: 'missing', documentKind: 'medical', about: 'm2' },
  ])
})

it('is silent about somebody who has stopped', () => {
  expect(draftAlerts({ endsOn: '2026-11-09' }, today, 60)).toEqual([])
})

it('tells what is missing of each person at once', () => {
  expect(
    groupAlerts([
      { kind: 'missing', documentKind: 'medical', about: 'host' },
      { kind: 'missing', documentKind: 'dutch', about: 'host' },
      { kind: 'expires', documentKind: 'insurance', about: 'host', date: '2026-12-01' },
      { kind: 'missing', documentKind: 'medical', about: 'm2' },
      { kind: 'turns-18', about: 'm3', date: '2026-12-02' },
    ]),
  ).toEqual({
    missing: [
      { about: 'host', kinds: ['medical', 'dutch'] },
      { about: 'm2', kinds: ['medical'] },
    ],
    others: [
      { kind: 'expires', documentKind: 'insurance', about: 'host', date: '2026-12-01' },
      { kind: 'turns-18', about: 'm3', date: '2026-12-02' },
    ],
  })
})
