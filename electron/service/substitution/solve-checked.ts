import type { SubstitutionAnswer } from '../../../shared/domain/substitution/answer.ts'
import { checkAnswer } from '../../../shared/domain/substitution/check-answer.ts'
import type { SubstitutionProblem } from '../../../shared/domain/substitution/problem.ts'
import { findAnswer } from '../../../shared/domain/substitution/search/find-answer.ts'
import { openEngine } from './open-engine.ts'

/** The best answer within a time, in this thread. Throws where the check finds a fault: a wrong answer is never shown. */
export async function solveChecked(problem: SubstitutionProblem, timeLimitMs: number): Promise<SubstitutionAnswer> {
  const answer = findAnswer(problem, await openEngine(timeLimitMs))
  const faults = checkAnswer(problem, answer)
  if (faults.length > 0) throw new Error(`the answer does not hold: ${JSON.stringify(faults.slice(0, 5))}`)
  return answer
}
