import type { ListedRequest, RankedRequest } from './waiting-types.ts'

/** The open requests of the list by rank, as a replay gives those of a moment. */
export function openRanking(requests: readonly ListedRequest[]): RankedRequest[] {
  return requests
    .flatMap(({ rank, ...request }) => (rank === undefined ? [] : [{ ...request, rank }]))
    .sort((a, b) => a.rank - b.rank)
}
