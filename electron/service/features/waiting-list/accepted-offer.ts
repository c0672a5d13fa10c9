import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Offer, WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { offerInHand } from '../../../../shared/domain/waiting-list/offers.ts'

/** The offer that the family accepted and that is no agreement yet. @throws {ServiceError} `no-accepted-offer` */
export function acceptedOffer(request: WaitingRequest): Offer {
  const offer = offerInHand(request)
  if (offer?.answer !== 'accepted') throw new ServiceError('conflict', 'no-accepted-offer')
  return offer
}
