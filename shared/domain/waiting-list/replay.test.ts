import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { wantedPlace } from '../../../tests/support/wanted-place.ts'
import type { PriorityRules, WaitingRequest } from '../exchange/waiting-list.ts'
import { factsAt, requestsAt } from './facts-at.ts'
import { rankMoments } from './rank-moments.ts'
import { rankRequests } from './rank-requests.ts'
import { withChange } from './record-change.ts'
import { rulesInForce } from './rules-in-force.ts'
import { someSteps, someTiers } from '../../../tests/support/some-ranking.ts'

const request = (edits: Partial<WaitingRequest> = {}): WaitingRequest => wantedPlace({ id: 'a', ...edits })

describe('a request at a moment', () => {
  const changed = request({
    receivedAt: '2026-09-01T10:00',
    firstTier: ['work'],
    changes: [
      {
        at: '2026-10-01T09:30',
        by: 'Sofie',
        before: { receivedAt: '2026-09-01T10:00', firstTier: [], secondTier: [], status: 'open', isNew: true },
      },
    ],
  })

  it('has the facts of then: those of before a change until the minute of the change', () => {
    expect(factsAt(changed, '2026-09-01T09:59')).toBeUndefined()
    expect(factsAt(changed, '2026-09-01T10:00')).toMatchObject({ firstTier: [], isNew: true })
    expect(factsAt(changed, '2026-10-01T09:29')).toMatchObject({ firstTier: [] })
    expect(factsAt(changed, '2026-10-01T09:30')).toMatchObject({ firstTier: ['work'] })
    expect(requestsAt([changed], '2026-10-01T09:30')[0]?.isNew).toBeUndefined()
  })

  it('is there from when it was typed, where that was later than it came in', () => {
    const later = { ...changed, enteredAt: '2026-09-02T08:00' }
    expect(factsAt(later, '2026-09-02T07:59')).toBeUndefined()
    expect(factsAt(later, '2026-09-02T08:00')).toMatchObject({ receivedAt: '2026-09-01T10:00' })
  })
})

describe('rules at a moment', () => {
  const rules = (id: string, from: string, enteredAt: string): PriorityRules => ({
    id,
    from,
    enteredAt,
    by: 'x',
    steps: [],
  })
  const all = [
    rules('a', '2026-01-01', '2026-01-10T09:00'),
    rules('b', '2026-06-01', '2026-05-01T09:00'),
    rules('c', '2026-06-01', '2026-05-02T09:00'),
    rules('d', '2026-03-01', '2026-07-01T09:00'),
  ]
  it.each([
    ['2026-01-09T23:59', undefined],
    ['2026-01-10T09:00', 'a'],
    ['2026-05-31T23:59', 'a'],
    ['2026-06-01T00:00', 'c'],
    ['2026-12-31T23:59', 'c'],
  ])('%s: those that were entered and had begun, the latest: %s', (at, id) => {
    expect(rulesInForce(all, at).id).toBe(id)
    expect(rulesInForce(all.toReversed(), at).id).toBe(id)
  })
})

describe('a change', () => {
  it('keeps what ranked before it, and nothing where nothing that ranks changed', () => {
    const before = request({ firstTier: ['work', 'single'] })
    const by = { at: '2026-11-22T10:00', by: 'Sofie' }
    expect(
      withChange(before, { ...before, firstTier: ['single', 'work'], note: 'Belt terug.' }, by).changes,
    ).toBeUndefined()
    const closed = withChange(before, { ...before, status: 'lapsed' }, { ...by, reason: 'Verhuisd.' })
    expect(closed.changes).toEqual([
      {
        ...by,
        reason: 'Verhuisd.',
        before: { receivedAt: before.receivedAt, firstTier: ['work', 'single'], secondTier: [], status: 'open' },
      },
    ])
    expect(withChange(closed, { ...closed, status: 'open', changes: [] }, by).changes).toHaveLength(2)
  })
})

// Minutes of one hour; several things happen in some of them.
const minute = fc.integer({ min: 0, max: 20 })
const momentOf = (after: number): string => `2026-11-22T10:${String(after).padStart(2, '0')}`
const facts = {
  ...someTiers,
  receivedAt: minute.map((after) => `2026-11-22T09:${String(after).padStart(2, '0')}`),
}
const act = fc.oneof(
  fc.record({ kind: fc.constant('new' as const), isTypedLater: fc.boolean(), ...facts }),
  fc.record({ kind: fc.constant('facts' as const), which: fc.nat(), ...facts }),
  fc.record({
    kind: fc.constant('status' as const),
    which: fc.nat(),
    status: fc.constantFrom('open' as const, 'open' as const, 'lapsed' as const, 'offered' as const),
    isNew: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('rules' as const), steps: someSteps, isLater: fc.boolean() }),
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never
type State = { requests: WaitingRequest[]; rules: PriorityRules[] }

function done({ requests, rules }: State, one: Act, at: string): State {
  if (one.kind === 'rules') {
    const from = one.isLater ? '2026-11-23' : '2026-11-22'
    return { requests, rules: [...rules, { id: `s${rules.length}`, from, enteredAt: at, by: 'x', steps: one.steps }] }
  }
  if (one.kind === 'new') {
    const { kind: _, isTypedLater, ...typed } = one
    const came = isTypedLater ? { enteredAt: at } : { receivedAt: at }
    return { requests: [...requests, request({ id: `r${requests.length}`, ...typed, ...came, isNew: true })], rules }
  }
  const index = one.which % Math.max(requests.length, 1)
  const before = requests[index]
  if (!before) return { requests, rules }
  const { which: _, kind: _kind, ...rest } = one
  const after = withChange(before, { ...before, ...rest }, { at, by: 'x' })
  return { requests: requests.with(index, after), rules }
}

const shown = ({ requests, rules }: State, at: string) =>
  rankRequests(requests, rulesInForce(rules, at).steps).map(({ request: { id, ...one }, rank, below }) => ({
    id,
    rank,
    below,
    firstTier: one.firstTier.toSorted(),
    secondTier: one.secondTier.toSorted(),
    receivedAt: one.receivedAt,
    isNew: one.isNew ?? false,
  }))

describe('a replay', () => {
  const history = fc.array(fc.tuple(minute, act), { maxLength: 25 }).map((some) => some.toSorted(([a], [b]) => a - b))

  it('of any minute gives what was shown at its end, and the moments of a request are those at which that changed', () => {
    fc.assert(
      fc.property(history, (acts) => {
        let state: State = { requests: [], rules: [] }
        const seen = new Map<string, ReturnType<typeof shown>>()
        for (const [after, one] of acts) {
          state = done(state, one, momentOf(after))
          seen.set(momentOf(after), shown(state, momentOf(after)))
        }
        let last: ReturnType<typeof shown> = []
        const shownAt: { at: string; list: typeof last }[] = []
        for (let after = 0; after <= 20; after += 1) {
          const at = momentOf(after)
          last = seen.get(at) ?? last
          shownAt.push({ at, list: last })
          expect(shown({ ...state, requests: requestsAt(state.requests, at) }, at)).toEqual(last)
        }
        for (const { id } of state.requests) {
          let rank: number | undefined
          const moments = shownAt.flatMap(({ at, list }) => {
            const now = list.find((each) => each.id === id)?.rank
            if (now === rank) return []
            rank = now
            return [{ at, ...(rank !== undefined && { rank }), of: list.length }]
          })
          const found = rankMoments(state.requests, state.rules, id, momentOf(20))
          expect(found).toMatchObject(moments.toReversed())
          expect(found.map(({ rank: place }) => place)).toEqual(moments.toReversed().map(({ rank: place }) => place))
        }
      }),
      { ...fixedSeed, numRuns: 300 },
    )
  })

  it('says why a place became another one', () => {
    const at = (after: number) => ({ at: momentOf(after), by: 'Sofie' })
    const first = request({ id: 'a', receivedAt: momentOf(1) })
    const second = request({ id: 'b', receivedAt: momentOf(2) })
    const withWork = withChange(second, { ...second, firstTier: ['work'] }, at(3))
    const rules: PriorityRules = { id: 's', from: '2026-11-22', enteredAt: momentOf(4), by: 'Sofie', steps: [] }
    const gone = withChange(first, { ...first, status: 'placed' }, at(5))
    const lapsed = withChange(withWork, { ...withWork, status: 'lapsed' }, at(6))
    const of = (id: string) => rankMoments([gone, lapsed], [rules], id, momentOf(9)).toReversed()
    expect(of('b')).toEqual([
      { at: momentOf(2), rank: 2, of: 2, cause: 'received' },
      { at: momentOf(3), rank: 1, of: 2, cause: 'changed' },
      { at: momentOf(4), rank: 2, of: 2, cause: 'rules' },
      { at: momentOf(5), rank: 1, of: 1, cause: 'others' },
      { at: momentOf(6), of: 0, cause: 'left' },
    ])
    expect(of('a').map(({ cause }) => cause)).toEqual(['received', 'others', 'rules', 'left'])
  })
})
