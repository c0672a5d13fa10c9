import { describe, expect, it } from 'vitest'
import type { HostDocument, HostDocumentKind, HouseholdMember } from '../exchange/document.ts'
import { hostDossierAlerts } from './dossier-alerts.ts'

const today = '2026-11-10'
let count = 0

function paper(kind: HostDocumentKind, changes: Partial<HostDocument> = {}): HostDocument {
  count += 1
  return { id: `d${count}`, kind, receivedOn: '2025-01-10', ...changes }
}

const complete = (['criminal-record', 'medical', 'qualification', 'dutch', 'life-saving'] as const).map((kind) =>
  paper(kind),
)

function member(birthDate: string, changes: Partial<HouseholdMember> = {}): HouseholdMember {
  return { id: 'm1', firstName: 'Bram', lastName: 'Maes', birthDate, ...changes }
}

const papersOfMember = (memberId: string): HostDocument[] => [
  paper('criminal-record', { memberId }),
  paper('medical', { memberId }),
]

const alertsOf = (documents: HostDocument[], household: HouseholdMember[] = []) =>
  hostDossierAlerts({ host: { documents, household }, today, alertDays: 60 })

describe('papers of the host (R13)', () => {
  it('are all five there, or each is missing', () => {
    expect(alertsOf(complete)).toEqual([])
    expect(hostDossierAlerts({ host: {}, today, alertDays: 60 })).toEqual(
      complete.map(({ kind }) => ({ kind: 'missing', documentKind: kind, about: 'host' })),
    )
    for (const { kind } of complete)
      expect(alertsOf(complete.filter((one) => one.kind !== kind))).toEqual([
        { kind: 'missing', documentKind: kind, about: 'host' },
      ])
  })

  it.each([
    ['2026-11-09', 'expired'],
    ['2026-11-10', 'expires'],
    ['2027-01-09', 'expires'],
    ['2027-01-10', undefined],
    [undefined, undefined],
  ] as const)('valid until %s: %s', (validUntil, kind) => {
    const lifeSaving = paper('life-saving', { receivedOn: '2025-02-01', ...(validUntil ? { validUntil } : {}) })
    expect(alertsOf([...complete, lifeSaving])).toEqual(
      kind ? [{ kind, documentKind: 'life-saving', about: 'host', date: validUntil }] : [],
    )
  })

  it('count by the latest of a kind, however they are listed', () => {
    const expired = paper('medical', { receivedOn: '2023-01-01', validUntil: '2026-01-01' })
    const valid = paper('medical', { receivedOn: '2026-01-02', validUntil: '2029-01-01' })
    const others = complete.filter(({ kind }) => kind !== 'medical')
    expect(alertsOf([...others, expired, valid])).toEqual([])
    expect(alertsOf([...others, valid, expired])).toEqual([])
    const shorter = { ...expired, receivedOn: valid.receivedOn }
    expect(alertsOf([...others, shorter, valid])).toEqual([])
    expect(alertsOf([...others, valid, shorter])).toEqual([])
  })

  it('of kinds that nobody asks for are an alert when they expire, never when they are not there', () => {
    const validUntil = '2026-12-01'
    const [policy, contract] = [
      paper('other', { title: 'Polis', validUntil }),
      paper('other', { title: 'Keuring', receivedOn: '2026-01-01' }),
    ]
    expect(alertsOf([...complete, policy, contract])).toEqual([
      { kind: 'expires', documentKind: 'other', about: 'host', date: validUntil },
    ])
  })

  it('are nobody’s concern once the host has ended', () => {
    const ended = (endsOn: string) => hostDossierAlerts({ host: { endsOn }, today, alertDays: 60 })
    expect(ended('2026-11-09')).toEqual([])
    expect(ended('2026-11-10')).toHaveLength(5)
  })
})

describe('members of the household (R14)', () => {
  const missing = (['criminal-record', 'medical'] as const).map((documentKind) => ({
    kind: 'missing',
    documentKind,
    about: 'm1',
  }))

  it('of 18 or more have papers of their own', () => {
    expect(alertsOf(complete, [member('1980-05-05')])).toEqual(missing)
    expect(alertsOf([...complete, ...papersOfMember('m1')], [member('1980-05-05')])).toEqual([])
    expect(alertsOf([...complete, ...papersOfMember('m2')], [member('1980-05-05')])).toEqual(missing)
  })

  it.each([
    ['2008-11-10', missing],
    ['2008-11-11', [{ kind: 'turns-18', about: 'm1', date: '2026-11-11' }]],
    ['2009-01-09', [{ kind: 'turns-18', about: 'm1', date: '2027-01-09' }]],
    ['2009-01-10', []],
    ['2020-02-29', []],
  ])('born on %s', (birthDate, alerts) => {
    expect(alertsOf(complete, [member(birthDate)])).toEqual(alerts)
  })

  it('whose papers are there already turn 18 without a word', () => {
    expect(alertsOf([...complete, ...papersOfMember('m1')], [member('2008-12-01')])).toEqual([])
  })

  it('whose papers expire are named', () => {
    const expiring = paper('medical', { memberId: 'm1', validUntil: '2026-11-30', receivedOn: '2026-01-01' })
    expect(alertsOf([...complete, ...papersOfMember('m1'), expiring], [member('1980-05-05')])).toEqual([
      { kind: 'expires', documentKind: 'medical', about: 'm1', date: '2026-11-30' },
    ])
  })

  it('who have left need nothing more', () => {
    expect(alertsOf(complete, [member('1980-05-05', { until: '2026-11-09' })])).toEqual([])
    expect(alertsOf(complete, [member('1980-05-05', { until: '2026-11-10' })])).toEqual(missing)
  })
})
