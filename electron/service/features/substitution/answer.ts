import type { SubstitutionAnswer } from '../../../../shared/domain/substitution/answer.ts'
import { solveSubstitution } from '../../substitution/solve-in-worker.ts'
import type { AbsenceProblem } from './read-problem.ts'

/** Longer nobody waits, whatever the settings say: the window gives a call up after a minute. */
const longestMs = 50_000

/** The best answer to a problem in the time that the settings give; made and checked in a thread of its own. */
export function answerTo({ problem, timeLimitMs }: AbsenceProblem): Promise<SubstitutionAnswer> {
  return solveSubstitution(problem, { timeLimitMs: Math.min(timeLimitMs, longestMs) })
}
