import { describe, expect, it } from 'vitest'
import { hostAt, needOf, problemOf, someDay } from '../../../tests/support/small-substitution.ts'
import type { SubstitutionAnswer } from './answer.ts'
import { checkAnswer } from './check-answer.ts'
import type { SubstitutionProblem } from './problem.ts'
import { scoreAnswer } from './score-answer.ts'

const away = { kind: 'closed', until: someDay, reason: 'leave' } as const
const quarters = [{ name: '2026-4', from: someDay - 9, until: someDay + 9, halfDays: 9, maximumHalfDays: 10 }]
const problem = problemOf(
  [
    needOf('one', { refusals: new Map([['refused', 'host-refuses-child']]) }),
    needOf('two'),
    needOf('three', { days: [{ date: someDay, slots: [[480, 1_020]] }] }),
    needOf('fixed', { fixedHostId: 'near' }),
  ],
  [
    hostAt('closed', 51, { away }),
    hostAt('far', 51.3),
    hostAt('late', 51, { hours: [[540, 1_080]] }),
    hostAt('near', 51.01, { limit: 2 }),
    hostAt('refused', 51),
    { ...hostAt('tired', 51.02), quarters },
  ],
  { maximumMetres: 20_000 },
)

function answerOf(places: Record<string, string>, of: Partial<SubstitutionProblem> = {}): SubstitutionAnswer {
  const assignment = new Map(Object.entries({ fixed: 'near', ...places }))
  const score = scoreAnswer({ ...problem, ...of }, assignment)
  return { status: 'optimal', assignment, score, bound: score }
}
const kinds = (answer: SubstitutionAnswer, of: Partial<SubstitutionProblem> = {}): string[] =>
  checkAnswer({ ...problem, ...of }, answer).map(({ kind }) => kind)

describe('the check of an answer', () => {
  it('finds nothing in one that holds', () => {
    expect(kinds(answerOf({ one: 'near', two: 'tired' }))).toEqual([])
  })

  it.each([
    ['a need that is none', { none: 'near' }, ['no-such-need']],
    ['a host that is none', { one: 'nobody' }, ['no-such-host']],
    ['a need that was moved', { fixed: 'tired' }, ['fixed-moved']],
    ['a host who refuses', { one: 'refused' }, ['refused']],
    ['a host too far away', { one: 'far' }, ['too-far']],
    ['a host who is away', { one: 'closed' }, ['closed']],
    ['a host who opens later', { one: 'late' }, ['outside-hours']],
    ['too many at once, fixed ones too', { one: 'near', two: 'near' }, ['over-limit', 'over-limit']],
  ])('finds %s', (_what, places, faults) => {
    expect(kinds(answerOf(places))).toEqual(faults)
  })

  it('says where and when', () => {
    expect(checkAnswer(problem, answerOf({ one: 'late' }))).toEqual([
      { kind: 'outside-hours', needId: 'one', hostId: 'late', date: someDay, minute: 480 },
    ])
  })

  it('finds an average that is passed, where it is a limit', () => {
    expect(kinds(answerOf({ one: 'tired' }))).toEqual([])
    expect(kinds(answerOf({ one: 'tired' }), { isAverageHard: true })).toEqual(['over-average'])
  })

  it.each(problem.goals)('finds a score and a bound of %s that are not what they say', (goal) => {
    const answer = answerOf({ one: 'near', two: 'tired' })
    const better = { ...answer.score, [goal]: (answer.score[goal] ?? 0) - 1 }
    const worse = { ...answer.score, [goal]: (answer.score[goal] ?? 0) + 1 }
    expect(kinds({ ...answer, score: better })).toEqual(['score'])
    expect(kinds({ ...answer, score: {} })).toContain('score')
    // A bound below the score is no proof; one above it is none of anything.
    expect(kinds({ ...answer, bound: better })).toEqual(['bound'])
    expect(kinds({ ...answer, bound: better, status: 'feasible' })).toEqual([])
    expect(kinds({ ...answer, bound: worse, status: 'feasible' })).toEqual(['bound'])
    expect(kinds({ ...answer, bound: {}, status: 'feasible' })).toContain('bound')
  })
})
