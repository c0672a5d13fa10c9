import type { PriorityStep } from '../exchange/waiting-list.ts'
import { compareWeighed, separationOf, weigh, type Rankable, type Separation } from './compare-requests.ts'

/** A request with its place, from 1; `below` is why it does not stand where the one above it stands, none for the first. */
export type RankedRequest<Request extends Rankable> = { request: Request; rank: number; below?: Separation }

/** The open requests in the order in which places are offered (R121–R125); the others have no rank. */
export function rankRequests<Request extends Rankable>(
  requests: readonly Request[],
  steps: readonly PriorityStep[],
): RankedRequest<Request>[] {
  const ordered = requests
    .filter(({ status }) => status === 'open')
    .map((request) => ({ request, weighed: weigh(request, steps) }))
    .sort((a, b) => compareWeighed(a.weighed, b.weighed))
  return ordered.map(({ request, weighed }, index) => {
    const above = ordered[index - 1]
    return { request, rank: index + 1, ...(above && { below: separationOf(above.weighed, weighed) }) }
  })
}
