import type { Offer, WaitingRequest } from '../exchange/waiting-list.ts'

/** The offer that a request waits on: not answered, or accepted and not yet an agreement. A document may hold requests without one. */
export function offerInHand({ status, offers }: Pick<WaitingRequest, 'status' | 'offers'>): Offer | undefined {
  if (status !== 'open' && status !== 'offered') return undefined
  return offers?.findLast(({ answer }) => answer === undefined || answer === 'accepted')
}

/** A request with one of its offers answered; an answer of before, and its moment, give way. */
export function withAnswer(
  request: WaitingRequest,
  offerId: string,
  { answer, at, note }: { answer: NonNullable<Offer['answer']>; at: string; note?: string | undefined },
): WaitingRequest {
  return {
    ...request,
    offers: (request.offers ?? []).map((offer) =>
      offer.id === offerId ? { ...offer, answer, answeredAt: at, ...(note !== undefined && { note }) } : offer,
    ),
  }
}

/** Offers of before a change of the wanted days: one that was of all of them names them, so that it stays what it was. */
export function frozenOffers({ offers, cycleWeeks, slots }: WaitingRequest): Pick<WaitingRequest, 'offers'> {
  if (!offers) return {}
  return { offers: offers.map((offer) => (offer.slots ? offer : { ...offer, cycleWeeks, slots })) }
}
