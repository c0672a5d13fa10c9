import { describe, expect, it } from 'vitest'
import { hostAt, needOf, problemOf, someDay } from '../../../tests/support/small-substitution.ts'
import type { Interval } from '../billing/issued.ts'
import { answerRooms } from './answer-rooms.ts'
import type { Assignment } from './answer.ts'
import { unplacedReason } from './explain-need.ts'
import { explainPlace } from './explain-place.ts'
import { nearestMiss } from './nearest-miss.ts'
import { partDaysAt } from './part-days.ts'
import { obstaclesOf } from './possible-hosts.ts'
import type { Candidate, SubstitutionProblem } from './problem.ts'

const away = { kind: 'closed', until: someDay, reason: 'leave' } as const
const busy: Interval[] = [
  [930, 1_080],
  [930, 1_080],
]
const full = hostAt('full', 51.02, {
  present: [
    [420, 1_080],
    [420, 1_080],
  ],
})
const untilHalfPastThree = hostAt('until-half-past-three', 51.03, { present: busy })
const closed = hostAt('closed', 51.01, { away })
const late = hostAt('late', 51.04, { hours: [[540, 1_080]] })

describe('why a need has no place', () => {
  const roomsOf = (problem: SubstitutionProblem, assignment: Assignment = new Map()) => {
    const [need = needOf('a')] = problem.needs
    const rooms = answerRooms(problem, assignment)
    const seen = rooms
      .without(need)
      .map((room) => ({ hostId: room.candidate.hostId, room, obstacles: obstaclesOf(need, room, problem) }))
    return { need, rooms, seen, reason: unplacedReason(problem, need, rooms) }
  }

  it('says of every host what is in the way, the nearest first and the unknown last', () => {
    const nowhere = { ...hostAt('nowhere', 51), place: { postcode: '9000' } }
    const { seen } = roomsOf(problemOf([needOf('a')], [full, untilHalfPastThree, nowhere, closed]))
    expect(seen.map(({ hostId, obstacles }) => [hostId, obstacles.map(({ kind }) => kind)])).toEqual([
      ['closed', ['away']],
      ['full', ['full']],
      ['until-half-past-three', ['full']],
      ['nowhere', []],
    ])
  })

  it('finds the host who comes nearest to taking it, and the part of the day that she could', () => {
    const problem = problemOf([needOf('a')], [full, untilHalfPastThree, closed, late])
    const { need, seen } = roomsOf(problem)
    expect(nearestMiss(seen)).toMatchObject({ hostId: 'late', minutes: 60 })
    expect(seen.flatMap(({ room }) => partDaysAt(need, room, problem))).toEqual([
      { hostId: 'until-half-past-three', date: someDay, stretches: [[480, 930]], minutes: 450 },
      { hostId: 'late', date: someDay, stretches: [[540, 1_020]], minutes: 480 },
    ])
  })

  it('offers no part of less than an hour, and none where more than minutes is in the way', () => {
    const briefly = hostAt('briefly', 51, { hours: [[480, 539]] })
    const refused = needOf('a', { refusals: new Map([['late', 'host-refuses-child']]) })
    const problem = problemOf([refused], [briefly, late])
    const { need, seen } = roomsOf(problem)
    expect(seen.flatMap(({ room }) => partDaysAt(need, room, problem))).toEqual([])
    expect(nearestMiss(seen)).toMatchObject({ hostId: 'briefly', minutes: 481 })
  })

  it('counts everybody where the answer puts them', () => {
    const problem = problemOf([needOf('a'), needOf('b')], [hostAt('h', 51, { limit: 1 })])
    const { reason, seen } = roomsOf(problem, new Map([['b', 'h']]))
    expect(reason).toBe('full')
    expect(seen[0]?.obstacles).toEqual([{ kind: 'full', date: someDay, from: 480, until: 1_020, count: 2, limit: 1 }])
  })

  it.each<[string, Candidate[]]>([
    ['no-hosts', []],
    ['too-far', [hostAt('far', 53)]],
    ['refused', [hostAt('far', 53), hostAt('refused', 51)]],
    ['closed', [hostAt('refused', 51), closed]],
    ['outside-hours', [closed, late]],
    ['full', [closed, late, full]],
    ['free', [full, hostAt('free', 51)]],
  ])('is %s in one word', (reason, hosts) => {
    const need = needOf('a', { refusals: new Map([['refused', 'host-takes-nobody']]) })
    expect(roomsOf(problemOf([need], hosts, { maximumMetres: 10_000 })).reason).toBe(reason)
  })
})

describe('why a place is the one it is', () => {
  const near = hostAt('near', 51.01)
  const far = hostAt('far', 51.05)

  it('says that it is the nearest of those who could take the child', () => {
    const problem = problemOf([needOf('a')], [near, far, closed])
    expect(explainPlace(problem, new Map([['a', 'near']]), 'a')).toEqual(['nearest'])
    expect(explainPlace(problem, new Map([['a', 'far']]), 'a')).toEqual([])
  })

  it('says that there is no other, with the others where they are', () => {
    const problem = problemOf([needOf('a'), needOf('b')], [hostAt('near', 51.01, { limit: 1 }), far])
    expect(
      explainPlace(
        problem,
        new Map([
          ['a', 'far'],
          ['b', 'near'],
        ]),
        'a',
      ),
    ).toEqual(['only', 'nearest'])
  })

  it('says who and what is known there', () => {
    const known = { knownHostIds: new Set(['far']) }
    const tomorrow = [{ date: someDay + 1, slots: [[480, 1_020] as const] }]
    const needs = [
      needOf('a', { familyId: 'f', ...known }),
      needOf('b', { familyId: 'f' }),
      needOf('a2', { childId: 'a', familyId: 'f', days: tomorrow }),
    ]
    const problem = problemOf(needs, [near, far])
    const all = new Map([
      ['a', 'far'],
      ['b', 'far'],
      ['a2', 'far'],
    ])
    expect(explainPlace(problem, all, 'a')).toEqual(['siblings', 'same-host', 'known'])
    expect(explainPlace(problem, all, 'b')).toEqual(['siblings'])
    expect(explainPlace(problem, all.set('a2', 'near'), 'a')).toEqual(['siblings', 'known'])
  })

  it('says that somebody decided it', () => {
    const problem = problemOf([needOf('a', { fixedHostId: 'far' })], [near, far])
    expect(explainPlace(problem, new Map([['a', 'far']]), 'a')).toEqual(['fixed'])
  })

  it('does not explain a place that there is not', () => {
    expect(() => explainPlace(problemOf([needOf('a')], [near]), new Map(), 'a')).toThrow(RangeError)
  })
})
