import type { RankedFacts, WaitingRequest } from '../exchange/waiting-list.ts'

/** What ranks a request, apart from the rest of it. */
export function rankedFacts({ receivedAt, firstTier, secondTier, status, isNew }: WaitingRequest): RankedFacts {
  return { receivedAt, firstTier, secondTier, status, ...(isNew === true && { isNew }) }
}

/**
 * What ranked a request at the end of a minute: its facts of now with every later change undone. Undefined when the service did not
 * know it yet: it came in later, or was typed later.
 */
export function factsAt(request: WaitingRequest, at: string): RankedFacts | undefined {
  const facts = request.changes?.find((change) => change.at > at)?.before ?? rankedFacts(request)
  const isKnown = facts.receivedAt <= at && (request.enteredAt === undefined || request.enteredAt <= at)
  return isKnown ? facts : undefined
}

/** The requests that the service knew at the end of a minute, as they ranked then; names and days are those of now. */
export function requestsAt(requests: readonly WaitingRequest[], at: string): WaitingRequest[] {
  return requests.flatMap((request) => {
    const facts = factsAt(request, at)
    if (!facts) return []
    const { isNew: _, ...rest } = request
    return [{ ...rest, ...facts }]
  })
}
