import type { Score } from './goals.ts'

/** Which host each placed need goes to, by the need's id; the others have no place. */
export type Assignment = ReadonlyMap<string, string>

/**
 * The best answer that was found. `bound` is what no answer can be better than, goal by goal in the order of the problem: equal to
 * `score` where the status is `optimal`. With `feasible` the time was up; the goals after the first whose bound differs were
 * not proven.
 */
export type SubstitutionAnswer = {
  status: 'optimal' | 'feasible'
  assignment: Assignment
  score: Score
  bound: Score
}
