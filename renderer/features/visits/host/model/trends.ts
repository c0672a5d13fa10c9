import { visitDimensions, type VisitDimension } from '../../../../../shared/domain/exchange/visits.ts'
import type { PastVisit } from '../../visit-types.ts'

/** The scores of a dimension over the last visits, oldest first, and where the last step went. */
export type Trend = {
  dimension: VisitDimension
  scores: { visitId: string; date: string; score: number }[]
  direction: 'up' | 'same' | 'down' | 'none'
}

const mostShown = 8

/** What changed per dimension over the last visits; a visit without a score says nothing about it. */
export function trendsOf(newestFirst: readonly PastVisit[]): Trend[] {
  return visitDimensions.map((dimension) => {
    const scores = newestFirst
      .flatMap(({ id, date, scores: all }) => {
        const score = all.find((one) => one.dimension === dimension)?.score
        return score === undefined ? [] : [{ visitId: id, date, score }]
      })
      .slice(0, mostShown)
      .toReversed()
    return { dimension, scores, direction: directionOf(scores) }
  })
}

function directionOf(scores: Trend['scores']): Trend['direction'] {
  const [before, last] = scores.slice(-2)
  if (!before || !last) return 'none'
  return last.score > before.score ? 'up' : last.score < before.score ? 'down' : 'same'
}
