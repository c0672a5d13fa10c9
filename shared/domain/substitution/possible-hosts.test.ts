import { describe, expect, it } from 'vitest'
import { hostAt, needOf, problemOf, someDay } from '../../../tests/support/small-substitution.ts'
import type { Interval } from '../billing/issued.ts'
import { hostRoom } from './host-room.ts'
import { placementsOf } from './placements.ts'
import { isPossible, obstaclesOf, type Obstacle } from './possible-hosts.ts'
import type { Candidate, Need, SubstitutionProblem } from './problem.ts'

const wholeDay: Interval = [480, 1_020]

/** What keeps a child from a host; the quick question must give the same. */
function between(need: Need, host: Candidate, rules: Partial<SubstitutionProblem> = {}): Obstacle[] {
  const room = hostRoom(host, placementsOf([], new Map()))
  const problem = problemOf([need], [host], rules)
  const obstacles = obstaclesOf(need, room, problem)
  expect(isPossible(need, room, problem)).toBe(obstacles.length === 0)
  return obstacles
}

describe('what keeps a child from a host', () => {
  it('is nothing when she is open and has room, also when somebody leaves as it comes', () => {
    expect(between(needOf('a'), hostAt('h', 51))).toEqual([])
    expect(
      between(
        needOf('a'),
        hostAt('h', 51, {
          limit: 1,
          present: [
            [420, 480],
            [1_020, 1_080],
          ],
        }),
      ),
    ).toEqual([])
  })

  it('is a refusal', () => {
    const need = needOf('a', { refusals: new Map([['h', 'family-refuses-host']]) })
    expect(between(need, hostAt('h', 51))).toEqual([{ kind: 'refused', refusal: 'family-refuses-host' }])
  })

  it('is the way, when it is known and longer than allowed', () => {
    const far = hostAt('h', 51.1)
    expect(between(needOf('a'), far, { maximumMetres: 11_000 })).toEqual([{ kind: 'too-far', metres: 11_120 }])
    expect(between(needOf('a'), far, { maximumMetres: 11_120 })).toEqual([])
    expect(between(needOf('a', { home: { postcode: '1000' } }), far, { maximumMetres: 1 })).toEqual([])
  })

  it('is that she is away, or that nothing is known of her on one of the days', () => {
    const away = { kind: 'closed', until: someDay + 3, reason: 'leave' } as const
    expect(between(needOf('a'), hostAt('h', 51, { away }))).toEqual([{ kind: 'away', date: someDay, away }])
    const days = [someDay, someDay + 1].map((date) => ({ date, slots: [wholeDay] }))
    expect(between(needOf('a', { days }), hostAt('h', 51))).toEqual([
      { kind: 'away', date: someDay + 1, away: { kind: 'not-serving' } },
    ])
  })

  it('is her hours, unless they touch each other', () => {
    const hours: Interval[] = [
      [510, 720],
      [780, 1_020],
    ]
    expect(between(needOf('a'), hostAt('h', 51, { hours }))).toEqual([
      {
        kind: 'outside-hours',
        date: someDay,
        hours,
        missing: [
          [480, 510],
          [720, 780],
        ],
      },
    ])
    expect(
      between(
        needOf('a'),
        hostAt('h', 51, {
          hours: [
            [420, 720],
            [720, 1_080],
          ],
        }),
      ),
    ).toEqual([])
  })

  it('is every stretch of its own time in which there would be too many, with the most of them', () => {
    const present: Interval[] = [
      [400, 540],
      [420, 600],
      [560, 600],
      [900, 960],
      [900, 930],
    ]
    expect(between(needOf('a'), hostAt('h', 51, { present }))).toEqual([
      { kind: 'full', date: someDay, from: 480, until: 540, count: 3, limit: 2 },
      { kind: 'full', date: someDay, from: 560, until: 600, count: 3, limit: 2 },
      { kind: 'full', date: someDay, from: 900, until: 930, count: 3, limit: 2 },
    ])
  })

  it('is a limit that is passed already, in those minutes alone', () => {
    const present: Interval[] = [
      [400, 500],
      [400, 500],
      [400, 500],
    ]
    expect(between(needOf('a'), hostAt('h', 51, { present }))).toEqual([
      { kind: 'full', date: someDay, from: 480, until: 500, count: 4, limit: 2 },
    ])
    const later = needOf('a', { days: [{ date: someDay, slots: [[500, 600]] }] })
    expect(between(later, hostAt('h', 51, { present }))).toEqual([])
  })

  it('is the average where that is a limit, by what the child adds to its own day there', () => {
    const quarters = [{ name: '2026-4', from: someDay - 9, until: someDay + 9, halfDays: 9, maximumHalfDays: 10.9 }]
    const host = { ...hostAt('h', 51), quarters }
    expect(between(needOf('a'), host)).toEqual([])
    expect(between(needOf('a'), host, { isAverageHard: true })).toEqual([
      { kind: 'average', quarter: '2026-4', halfDays: 2, left: 1 },
    ])
    const own = { ...hostAt('h', 51, { ownMinutes: new Map([['a', 60]]) }), quarters }
    expect(between(needOf('a'), own, { isAverageHard: true })).toEqual([])
  })

  it('counts the children that an answer puts there', () => {
    const others = [needOf('b'), needOf('c', { days: [{ date: someDay, slots: [[480, 600]] }] })]
    const room = hostRoom(
      hostAt('h', 51),
      placementsOf(
        others,
        new Map([
          ['b', 'h'],
          ['c', 'h'],
        ]),
      ),
    )
    expect(obstaclesOf(needOf('a'), room, { isAverageHard: false })).toEqual([
      { kind: 'full', date: someDay, from: 480, until: 600, count: 3, limit: 2 },
    ])
  })
})
