import { compareText } from '../text-order.ts'

/** What must be answered, or accepted, before a month can be issued (exchange.md §2, §6). Dates are ISO strings. */
export type Problem =
  | { code: 'unregistered-day' | 'no-agreement'; childId: string; date: string }
  | { code: 'missing-tariff'; childId: string; contractHolderId: string; dates: string[] }

/** The codes, as `--accept` takes them. */
export const problemCodes = ['missing-tariff', 'no-agreement', 'unregistered-day'] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Order of printed problems: code, child, date (or first of dates), contract holder. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.code, b.code) ||
    compareText(a.childId, b.childId) ||
    compareText(dateOf(a), dateOf(b)) ||
    compareText(holderOf(a), holderOf(b))
  )
}

function dateOf(problem: Problem): string {
  return problem.code === 'missing-tariff' ? (problem.dates[0] ?? '') : problem.date
}

function holderOf(problem: Problem): string {
  return problem.code === 'missing-tariff' ? problem.contractHolderId : ''
}
