import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import type { PriorityStep } from '../exchange/waiting-list.ts'
import { compareWeighed, weigh, type Rankable } from './compare-requests.ts'
import { rankRequests } from './rank-requests.ts'
import { standardSteps } from './standard-steps.ts'
import { someSteps, someTiers } from '../../../tests/support/some-ranking.ts'

const asked = (id: string, facts: Partial<Rankable> = {}): Rankable => ({
  id,
  receivedAt: '2026-09-01T10:00',
  firstTier: [],
  secondTier: [],
  status: 'open',
  ...facts,
})
const order = (requests: Rankable[], steps: readonly PriorityStep[] = standardSteps): string[] =>
  rankRequests(requests, steps).map(({ request }) => request.id)

describe('the standard order', () => {
  it('has more facts of the first tier before fewer, then the second tier, then who came first, then the id', () => {
    const requests = [
      asked('a', { receivedAt: '2026-01-01T08:00' }),
      asked('b', { secondTier: ['staff'], receivedAt: '2026-09-02T10:00' }),
      asked('c', { secondTier: ['staff', 'large-family'], receivedAt: '2026-09-03T10:00' }),
      asked('d', { firstTier: ['sibling'], receivedAt: '2026-10-01T10:00' }),
      asked('e', { firstTier: ['work', 'foster'], receivedAt: '2026-11-01T10:00' }),
      asked('B', { firstTier: ['low-income'], receivedAt: '2026-10-01T10:00' }),
    ]
    expect(order(requests)).toEqual(['e', 'B', 'd', 'b', 'c', 'a'])
  })

  it('has who registered at 10:00 before who did at 10:01 (T33)', () => {
    const tenOne = asked('a', { firstTier: ['work'], receivedAt: '2026-09-01T10:01' })
    const ten = asked('b', { firstTier: ['single'], receivedAt: '2026-09-01T10:00' })
    expect(order([tenOne, ten])).toEqual(['b', 'a'])
    expect(rankRequests([tenOne, ten], standardSteps)[1]?.below).toEqual({ by: 'received' })
  })

  it('has who is on the waiting list before a new request, whatever its facts (R124)', () => {
    const fresh = asked('a', { isNew: true, firstTier: ['work', 'single', 'foster'], receivedAt: '2026-01-01T08:00' })
    const ranked = rankRequests([fresh, asked('b')], standardSteps)
    expect(ranked.map(({ request, rank, below }) => [request.id, rank, below])).toEqual([
      ['b', 1, undefined],
      ['a', 2, { by: 'new' }],
    ])
  })

  it('ranks only who still looks for a place', () => {
    const gone = (['offered', 'placed', 'elsewhere', 'lapsed'] as const).map((status) => asked(status, { status }))
    expect(order([...gone, asked('a')])).toEqual(['a'])
  })
})

describe('the steps of the service', () => {
  it('compare by the first combination that is met, by weight, by some facts only', () => {
    const both = asked('a', { firstTier: ['work', 'single'] })
    const foster = asked('b', { firstTier: ['foster'] })
    const work = asked('c', { firstTier: ['work', 'low-income', 'low-education'] })
    const combinations: PriorityStep = { by: 'combinations', combinations: [['foster'], ['single', 'work']] }
    expect(order([both, foster, work], [combinations])).toEqual(['b', 'a', 'c'])
    const weights: PriorityStep = {
      by: 'weights',
      weights: [
        { criterion: 'foster', weight: 5 },
        { criterion: 'work', weight: 4 },
        { criterion: 'single', weight: 2 },
      ],
    }
    expect(order([both, foster, work], [weights])).toEqual(['a', 'b', 'c'])
    expect(order([both, foster, work], [{ by: 'count', criteria: ['foster', 'single'] }])).toEqual(['a', 'b', 'c'])
  })

  it('say which of them put a request below the one above it', () => {
    const steps: PriorityStep[] = [{ by: 'combinations', combinations: [['foster']] }, ...standardSteps]
    const ranked = rankRequests(
      [
        asked('a', { firstTier: ['foster'] }),
        asked('b', { firstTier: ['work', 'single'] }),
        asked('c', { firstTier: ['work'], secondTier: ['staff'] }),
        asked('d', { firstTier: ['work'] }),
        asked('e', { firstTier: ['work'], receivedAt: '2026-09-01T10:01' }),
        asked('f', { firstTier: ['work'], receivedAt: '2026-09-01T10:01' }),
      ],
      steps,
    )
    expect(ranked.map(({ below }) => below)).toEqual([
      undefined,
      { by: 'step', index: 0 },
      { by: 'step', index: 1 },
      { by: 'step', index: 2 },
      { by: 'received' },
      { by: 'id' },
    ])
  })
})

const request = fc.record({
  receivedAt: fc.constantFrom('2026-09-01T10:00', '2026-09-01T10:01', '2026-08-31T23:59'),
  ...someTiers,
  status: fc.constantFrom('open' as const, 'open' as const, 'open' as const, 'lapsed' as const),
  isNew: fc.boolean(),
})
const requests = fc
  .array(request, { maxLength: 12 })
  .map((some) => some.map((facts, index) => ({ ...facts, id: `r${index}` })))

describe('the ranking', () => {
  it('is a total order: somebody comes first of any two, and of three in turn', () => {
    const three = fc.tuple(request, request, request)
    fc.assert(
      fc.property(three, someSteps, (facts, steps) => {
        const [a, b, c] = facts.map((one, index) => ({ ...one, id: `r${index}` })) as [Rankable, Rankable, Rankable]
        const compare = (one: Rankable, other: Rankable) => compareWeighed(weigh(one, steps), weigh(other, steps))
        const before = (one: Rankable, other: Rankable): boolean => compare(one, other) < 0
        for (const [one, other] of [
          [a, b],
          [b, c],
          [a, c],
        ] as const)
          expect(before(one, other)).toBe(!before(other, one))
        expect(compare(a, a)).toBe(0)
        if (before(a, b) && before(b, c)) expect(before(a, c)).toBe(true)
      }),
      fixedSeed,
    )
  })

  it('does not depend on the order in which requests are given, and ranks each open one once', () => {
    fc.assert(
      fc.property(requests, someSteps, fc.infiniteStream(fc.nat()), (some, steps, chance) => {
        const key = new Map(some.map(({ id }) => [id, chance.next().value]))
        const shuffled = some.toSorted((a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0))
        const ranked = rankRequests(some, steps)
        expect(rankRequests(shuffled, steps)).toEqual(ranked)
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1))
        const open = some.filter(({ status }) => status === 'open').map(({ id }) => id)
        expect(ranked.map((each) => each.request.id).sort()).toEqual(open.sort())
      }),
      fixedSeed,
    )
  })

  it('is the same for the same facts, whatever the order in which they were given', () => {
    fc.assert(
      fc.property(request, someSteps, (facts, steps) => {
        const turned = { ...facts, firstTier: facts.firstTier.toReversed(), secondTier: facts.secondTier.toReversed() }
        const [a, b] = [
          { ...facts, id: 'a', status: 'open' as const },
          { ...turned, id: 'b', status: 'open' as const },
        ]
        const second = rankRequests([b, a], steps)[1]
        expect([second?.request.id, second?.below]).toEqual(['b', { by: 'id' }])
      }),
      fixedSeed,
    )
  })
})
