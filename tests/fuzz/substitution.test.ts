import { describe, expect, it } from 'vitest'
import { checkAnswer } from '../../shared/domain/substitution/check-answer.ts'
import { findAnswer } from '../../shared/domain/substitution/search/find-answer.ts'
import { openEngine } from '../../electron/service/substitution/open-engine.ts'
import { fixedSeed } from '../support/fixed-seed.ts'
import { diceOf } from './services/dice.ts'
import { searchAll } from './substitution/exhaustive-search.ts'
import { randomProblem } from './substitution/random-problem.ts'

const engine = await openEngine(600_000)

describe('the answer to random problems', () => {
  it('is as good as the best of all assignments in 500 small ones', () => {
    for (let at = 0; at < 500; at += 1) {
      const seed = fixedSeed.seed + at
      const problem = randomProblem(diceOf(seed), { needs: 5, days: 3, hosts: 4, children: 3 })
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

  it('stands the check in 200 larger ones', () => {
    for (let at = 0; at < 200; at += 1) {
      const seed = fixedSeed.seed - 1 - at
      const problem = randomProblem(diceOf(seed), { needs: 16, days: 5, hosts: 12, children: 8 })
      const answer = findAnswer(problem, engine)
      expect({ seed, status: answer.status, faults: checkAnswer(problem, answer) }).toEqual({
        seed,
        status: 'optimal',
        faults: [],
      })
    }
  })
})
