import { describe, expect, it } from 'vitest'
import type { Blocker, Candidate, Candidates, NearestMiss } from '../substitution-types.ts'
import { canBeChosen, hostsByReach, tellingBlocker } from './hosts-in-view.ts'
import { proofOf } from './proof.ts'
import { waysOut } from './ways-out.ts'

const full = { kind: 'full', from: 915, until: 930, count: 7, limit: 6 } as const
const hours: Blocker = { kind: 'outside-hours', hours: [[420, 1050]] }

const candidate = (id: string, given: Partial<Candidate> = {}): Candidate => ({
  host: { id, firstName: id, lastName: 'Baert' },
  metres: 2_000,
  isSamePostcode: false,
  isKnown: false,
  blockers: [],
  limit: 6,
  partly: [],
  isOverAverage: false,
  ...given,
})

const child = (id: string, from: number, until: number, isOwn = false) => ({
  id,
  firstName: id,
  lastName: '',
  from,
  until,
  isOwn,
})

const answer = (candidates: Candidate[], miss?: Partial<NearestMiss>): Candidates => ({
  slots: [[420, 1080]],
  maximumMetres: 5_000,
  candidates,
  ...(miss && {
    nearestMiss: { hostId: 'nadia', from: 915, until: 930, count: 7, limit: 6, steps: [], present: [], ...miss },
  }),
})

describe('hosts in view', () => {
  it('stand apart beyond the distance that is asked for; one that is not known is never too far', () => {
    const { metres: _, ...nowhere } = candidate('c')
    const { near, far } = hostsByReach(answer([candidate('a'), candidate('b', { metres: 6_800 }), nowhere]))
    expect([near, far].map((hosts) => hosts.map(({ host }) => host.id))).toEqual([['a', 'c'], ['b']])
  })

  it('can be chosen by somebody who decides it when they are only far or put aside', () => {
    expect(canBeChosen({ blockers: [{ kind: 'too-far' }, { kind: 'set-aside' }] })).toBe(true)
    expect(canBeChosen({ blockers: [{ kind: 'too-far' }, full] })).toBe(false)
    expect(tellingBlocker({ blockers: [{ kind: 'too-far' }, full] })).toBe(full)
    expect(tellingBlocker({ blockers: [{ kind: 'too-far' }] })).toBeUndefined()
  })
})

describe('waysOut', () => {
  const present = [
    child('anouk', 480, 930),
    child('wout', 915, 1050),
    child('staf', 480, 1050),
    child('own', 480, 930, true),
  ]

  it('asks who goes or comes in the minutes that are one too many, never a child of the host', () => {
    const ways = waysOut(answer([candidate('nadia', { blockers: [full] })], { present }))
    expect(ways.map((way) => (way.kind === 'ask' ? [way.child.id, way.goesAt, way.comesAt] : way.kind))).toEqual([
      ['anouk', 915, undefined],
      ['wout', undefined, 930],
    ])
  })

  it('asks nobody where more than that stands in the way', () => {
    expect(waysOut(answer([candidate('nadia', { blockers: [full, hours] })], { present }))).toEqual([])
    expect(waysOut(answer([candidate('nadia', { blockers: [{ ...full, count: 8 }] })], { present, count: 8 }))).toEqual(
      [],
    )
  })

  it('offers hosts further away, then the longest parts of the day', () => {
    const ways = waysOut(
      answer([
        candidate('ilse', { blockers: [full], partly: [[420, 915]] }),
        candidate('rita', { blockers: [hours], partly: [[420, 1050]] }),
        candidate('sofie', { metres: 6_800, blockers: [{ kind: 'too-far' }] }),
      ]),
    )
    expect(ways.map(({ kind, host }) => [kind, host.host.id])).toEqual([
      ['further', 'sofie'],
      ['partly', 'rita'],
      ['partly', 'ilse'],
    ])
  })
})

it('says of an answer only what is proven', () => {
  expect(proofOf({ status: 'optimal', score: { unplaced: 1 }, bound: { unplaced: 1 } })).toEqual({ kind: 'proven' })
  expect(proofOf({ status: 'feasible', score: { unplaced: 3 }, bound: { unplaced: 1 } })).toEqual({
    kind: 'days',
    atMost: 2,
  })
  expect(proofOf({ status: 'feasible', score: { unplaced: 1 }, bound: { unplaced: 1 } })).toEqual({ kind: 'lesser' })
})
