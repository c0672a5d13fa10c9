import type { SubstitutionAnswer } from '../../../../shared/domain/substitution/answer.ts'
import type { SubstitutionProblem } from '../../../../shared/domain/substitution/problem.ts'
import { solveChecked } from '../../substitution/solve-checked.ts'

/** Longer nobody waits, whatever the settings say: the window gives a call up after a minute. */
const longestMs = 50_000

/** A problem, how long its answer may take in all, and when that began (`performance.now`): reading the facts is part of it. */
export type TimedProblem = { problem: SubstitutionProblem; timeLimitMs: number; begun: number }

/** The best answer to a problem in what is left of its time, checked; in this thread. */
export function answerTo({ problem, timeLimitMs, begun }: TimedProblem): Promise<SubstitutionAnswer> {
  return solveChecked(problem, Math.max(0, begun + Math.min(timeLimitMs, longestMs) - performance.now()))
}
