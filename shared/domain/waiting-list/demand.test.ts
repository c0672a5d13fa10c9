import { describe, expect, it } from 'vitest'
import { wantedPlace } from '../../../tests/support/wanted-place.ts'
import type { ClosingReason, RequestStatus, WaitingRequest } from '../exchange/waiting-list.ts'
import { countDemand, isUrgent, type DemandGroup } from './demand.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }
const child = (firstName: string, lastName = 'Claes', birthDate = '2026-09-14') => ({ firstName, lastName, birthDate })
const unborn = (lastName = 'Claes') => ({ firstName: 'Kindje', lastName, expectedOn: '2027-03-01' })
const asked = (id: string, edits: Partial<WaitingRequest> = {}) => wantedPlace({ id, ...edits })
const by = (firstName: string) => ({ contact: { firstName, lastName: 'Maes', postcode: '9000', city: 'Gent' } })
const counted = (requests: WaitingRequest[], group: DemandGroup = 'all') => {
  const found = countDemand(requests, year, () => 2).groups.find((one) => one.group === group)
  return [found?.total.length, found?.unanswered.length]
}

describe('unique requests (R129)', () => {
  it('are two for twins (T34), born or not', () => {
    expect(counted([asked('a', { child: child('Noor') }), asked('b', { child: child('Mona') })])).toEqual([2, 2])
    expect(counted([asked('a', { child: unborn() }), asked('b', { child: unborn() })])).toEqual([2, 2])
  })

  it('are one for one child that both parents ask for', () => {
    const [mother, father] = [asked('a', by('Lien')), asked('b', { ...by('Tom'), receivedAt: '2026-11-21T09:00' })]
    expect(counted([father, mother])).toEqual([1, 1])
    expect(countDemand([father, mother], year, () => 2).same).toEqual([{ id: 'b', countsWith: 'a' }])
    expect(counted([mother, { ...father, child: child('noor', 'Claes-Maes') }])).toEqual([1, 1])
    const twins = ['Lien', 'Lien', 'Tom', 'Tom'].map((name, at) => asked(`${at}`, { child: unborn(), ...by(name) }))
    expect(counted(twins)).toEqual([2, 2])
  })

  it('are two for children who share a day and a first name, or a day that is not known', () => {
    expect(counted([asked('a'), asked('b', { child: child('Noor', 'Peeters') })])).toEqual([2, 2])
    const [one, other] = ['Claes', 'Peeters'].map((name) => asked(name, { child: unborn(name) }))
    expect(counted([one as WaitingRequest, other as WaitingRequest])).toEqual([2, 2])
    const noDay = ['Lien', 'Tom'].map((name) =>
      asked(name, { child: { firstName: 'Kindje', lastName: 'Claes' }, ...by(name) }),
    )
    expect(counted(noDay)).toEqual([2, 2])
  })

  it('are two for a child and its unborn sibling', () => {
    expect(counted([asked('a'), asked('b', { child: unborn() })])).toEqual([2, 2])
  })

  it('are those that were received in the period, to its last minute', () => {
    const at = (receivedAt: string) => asked(receivedAt, { receivedAt, child: child(receivedAt) })
    const moments = ['2025-12-31T23:59', '2026-01-01T00:00', '2026-12-31T23:59', '2027-01-01T00:00']
    expect(counted(moments.map(at))).toEqual([2, 2])
  })
})

describe('an answer (R129)', () => {
  const lapsed = (reason: ClosingReason) => ({ status: 'lapsed' as const, closed: { on: '2026-11-21', reason } })
  it.each<[string, Partial<WaitingRequest>, number[]]>([
    ['open', {}, [1, 1]],
    ['open, though the wanted day is over', { wantedFrom: '2026-11-20' }, [1, 1]],
    ['no place was found', lapsed('no-place'), [1, 1]],
    ['a place was offered', { status: 'offered' }, [1, 0]],
    ['placed', { status: 'placed' }, [1, 0]],
    ['found in another municipality', { status: 'elsewhere' }, [1, 0]],
    ['nobody knows how it ended', lapsed('no-answer'), [1, 0]],
    ['no longer wanted', lapsed('withdrawn'), [1, 0]],
    ['ended otherwise', lapsed('other'), [1, 0]],
    ['the pregnancy ended', lapsed('pregnancy-ended'), [0, 0]],
    ['asked twice, and the other is not there', lapsed('duplicate'), [0, 0]],
  ])('%s', (_, edits, counts) => {
    expect(counted([asked('a', edits)])).toEqual(counts)
  })

  it('that one parent got is an answer for the child; that one stopped looking is not', () => {
    const other = (edits: { status: RequestStatus } & Partial<WaitingRequest>) => asked('b', { ...by('Tom'), ...edits })
    expect(counted([asked('a'), other({ status: 'elsewhere' })])).toEqual([1, 0])
    expect(counted([asked('a'), other(lapsed('no-answer'))])).toEqual([1, 1])
  })

  it('of a request that was closed as asked twice is that of the other one', () => {
    const double = asked('a', { ...lapsed('duplicate'), receivedAt: '2026-11-01T09:00' })
    const demand = countDemand([double, asked('b')], year, () => 2)
    expect(demand).toMatchObject({ same: [{ id: 'a', countsWith: 'b' }], notCounted: [] })
    const unnamed = [asked('a', { child: unborn() }), asked('b', { child: unborn(), ...lapsed('duplicate') })]
    expect(counted(unnamed)).toEqual([1, 1])
  })
})

describe('subcategories', () => {
  it('count a request in each to which it belongs', () => {
    const request = asked('a', { firstTier: ['work', 'sibling'], secondTier: ['staff'], wantedFrom: '2026-12-20' })
    for (const group of ['work', 'sibling', 'staff', 'urgent'] as const)
      expect(counted([request], group)).toEqual([1, 1])
    for (const group of ['single', 'large-family', 'vulnerable'] as const)
      expect(counted([request], group)).toEqual([0, 0])
    expect(counted([{ ...request, firstTier: ['work', 'single'] }], 'vulnerable')).toEqual([1, 1])
  })

  it('have what is wanted within a month of the request as urgent', () => {
    const wanted = (receivedAt: string, wantedFrom: string) => isUrgent({ receivedAt, wantedFrom })
    expect(wanted('2026-11-20T09:00', '2026-12-20')).toBe(true)
    expect(wanted('2026-11-20T09:00', '2026-12-21')).toBe(false)
    expect(wanted('2026-01-31T09:00', '2026-02-28')).toBe(true)
    expect(wanted('2026-01-31T09:00', '2026-03-01')).toBe(false)
  })
})
