import type { SubstitutionAnswer } from '../../../shared/domain/substitution/answer.ts'
import type { SubstitutionProblem } from '../../../shared/domain/substitution/problem.ts'

/** What the service asks of the worker. */
export type ToWorker = { problem: SubstitutionProblem; timeLimitMs: number }

/** What the worker answers: one answer to every question. */
export type FromWorker = { answer: SubstitutionAnswer } | { failure: string }
