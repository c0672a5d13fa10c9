import { solveChecked } from '../../electron/service/substitution/solve-checked.ts'
import type { SubstitutionAnswer } from '../../shared/domain/substitution/answer.ts'
import { benchSubstitution } from './bench-substitution.ts'
import { best, timed } from './timing.ts'

/** What one substitution problem cost, in milliseconds, the check of the answer with it. */
export type SubstitutionMeasurement = {
  hosts: number
  childDays: number
  solve: number
  answer: SubstitutionAnswer
  /** The first goal that was not proven, with what is open of it. */
  gap: string
}

/** The time that the bench gives: more than any target. */
const timeLimitMs = 20_000

/** Measures the answer to a week in which so many child-days lose their host, with the solver compiled. */
export async function measureSubstitution(hosts: number, childDays: number): Promise<SubstitutionMeasurement> {
  const problem = benchSubstitution(hosts, childDays)
  let answer = await solveChecked(benchSubstitution(10, 5), timeLimitMs)
  const solve = await best(3, () =>
    timed(async () => {
      answer = await solveChecked(problem, timeLimitMs)
    }),
  )
  const open = problem.goals.find((goal) => answer.score[goal] !== answer.bound[goal])
  const gap = open ? `${open} ${answer.bound[open]}–${answer.score[open]}` : 'none'
  return { hosts, childDays, solve, answer, gap }
}
