import { describe, expect, it } from 'vitest'
import { checkAnswer } from '../../shared/domain/substitution/check-answer.ts'
import type { SubstitutionProblem } from '../../shared/domain/substitution/problem.ts'
import type { Engine } from '../../shared/domain/substitution/search/engine.ts'
import { findAnswer } from '../../shared/domain/substitution/search/find-answer.ts'
import { openEngine } from '../../electron/service/substitution/open-engine.ts'
import { fixedSeed } from '../support/fixed-seed.ts'
import { diceOf } from './services/dice.ts'
import { searchAll } from './substitution/exhaustive-search.ts'
import { randomProblem, withTies } from './substitution/random-problem.ts'

/** One or three hosts to look at first. */
const dice = (seed: number): number => diceOf(seed).pick([1, 3])

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, at) => value !== other[at])
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0)
}

function small(seed: number): SubstitutionProblem {
  return randomProblem(diceOf(seed), { needs: 5, days: 3, hosts: 4, children: 3 })
}

const engine = await openEngine(600_000)

describe('the answer to random problems', () => {
  it.each([
    ['500 small ones', 500, (seed: number) => small(seed)],
    ['300 small ones whose hosts are alike', 300, (seed: number) => withTies(diceOf(seed + 1), small(seed))],
  ])('is as good as the best of all assignments in %s', (_which, count, problemOf) => {
    for (let at = 0; at < count; at += 1) {
      const seed = fixedSeed.seed + at
      const problem = problemOf(seed)
      const answer = findAnswer(problem, engine)
      expect({ seed, status: answer.status, faults: checkAnswer(problem, answer) }).toEqual({
        seed,
        status: 'optimal',
        faults: [],
      })
      const best = { seed, score: searchAll(problem) }
      expect({ seed, score: problem.goals.map((goal) => answer.score[goal]) }).toEqual(best)
      // With one host to look at first, the site that stands for the others is used, and left again.
      const narrow = findAnswer(problem, engine, 1)
      expect(checkAnswer(problem, narrow)).toEqual([])
      expect({ seed, score: problem.goals.map((goal) => narrow.score[goal]) }).toEqual(best)
    }
  })

  it('claims no more than it has proven when the solver finds nothing in its time', () => {
    const none: Engine = {
      millisecondsLeft: () => 0,
      minimise: () => ({ values: undefined, bound: -Infinity, isProven: false }),
    }
    let open = 0
    for (let at = 0; at < 500; at += 1) {
      const seed = fixedSeed.seed + at
      const problem = at % 3 === 0 ? withTies(diceOf(seed + 1), small(seed)) : small(seed)
      const { status, score, bound, ...rest } = findAnswer(problem, none, dice(seed))
      expect({ seed, faults: checkAnswer(problem, { status, score, bound, ...rest }) }).toEqual({ seed, faults: [] })
      const [least, best, most] = [bound, undefined, score].map((one) =>
        one ? problem.goals.map((goal) => one[goal] ?? 0) : searchAll(problem),
      ) as [number[], number[], number[]]
      expect({ seed, isBound: !isLess(best, least) && !isLess(most, best) }).toEqual({ seed, isBound: true })
      if (status === 'feasible') open += 1
    }
    expect(open).toBeGreaterThan(50)
  })

  it('stands the check in 200 larger ones', () => {
    for (let at = 0; at < 200; at += 1) {
      const seed = fixedSeed.seed - 1 - at
      const whole = randomProblem(diceOf(seed), { needs: 16, days: 5, hosts: 12, children: 8 })
      const problem = at % 4 === 0 ? withTies(diceOf(seed + 1), whole) : whole
      const answer = findAnswer(problem, engine)
      expect({ seed, status: answer.status, faults: checkAnswer(problem, answer) }).toEqual({
        seed,
        status: 'optimal',
        faults: [],
      })
      if (at < 20) expect(findAnswer(problem, engine)).toEqual(answer)
    }
  })
})
