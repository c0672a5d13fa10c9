import { parseDate } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import type { HostCapacityFacts, PlannedChild } from '../capacity/facts.ts'
import type { Offer, WaitingRequest } from '../exchange/waiting-list.ts'
import { offerInHand } from '../waiting-list/offers.ts'
import { wantedPlan } from './wanted-days.ts'

type Offered = Pick<WaitingRequest, 'id' | 'status' | 'wantedFrom' | 'cycleWeeks' | 'slots' | 'offers'>
/** A place that is promised: to which request, and what it takes of the host. */
export type PromisedPlace = { requestId: string; hostId: string; child: PlannedChild }

/** The places that are kept for families: offers without an answer, and accepted ones that are no agreement yet. */
export function promisedPlaces(requests: readonly Offered[]): PromisedPlace[] {
  return requests.flatMap((request) => {
    const offer = offerInHand(request)
    return offer ? [{ requestId: request.id, hostId: offer.hostId, child: plannedChild(request, offer) }] : []
  })
}

/** A host with the places that she promised, as if they were agreements; without those of one request where it asks itself. */
export function withPromised(
  facts: HostCapacityFacts,
  promised: readonly PromisedPlace[],
  exceptRequestId?: string,
): HostCapacityFacts {
  const children = promised
    .filter(({ hostId, requestId }) => hostId === facts.hostId && requestId !== exceptRequestId)
    .map(({ child }) => child)
  return children.length > 0 ? { ...facts, agreements: [...facts.agreements, ...children] } : facts
}

function plannedChild(request: Offered, offer: Offer): PlannedChild {
  const from = parseDate(offer.startsOn)
  const cycleWeeks = offer.cycleWeeks ?? request.cycleWeeks
  const plan = wantedPlan({ ...request, cycleWeeks }, { from, ...(offer.slots && { slots: offer.slots }) })
  const id = `offer ${offer.id}`
  return { id, childId: id, from, until: openEnd, plans: [plan] }
}
