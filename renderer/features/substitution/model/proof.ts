import type { Answer } from '../substitution-types.ts'

/** How good an answer is: proven best, or how many more child-days could at most be placed, or only a lesser goal open. */
export type Proof = { kind: 'proven' } | { kind: 'days'; atMost: number } | { kind: 'lesser' }

/** What may be said of an answer, from its score and what no answer can be better than. */
export function proofOf({ status, score, bound }: Pick<Answer, 'status' | 'score' | 'bound'>): Proof {
  if (status === 'optimal') return { kind: 'proven' }
  const atMost = (score.unplaced ?? 0) - (bound.unplaced ?? 0)
  return atMost > 0 ? { kind: 'days', atMost } : { kind: 'lesser' }
}
