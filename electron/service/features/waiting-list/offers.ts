import { v7 as newId } from 'uuid'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Offer } from '../../../../shared/domain/exchange/waiting-list.ts'
import { offerInHand, withAnswer } from '../../../../shared/domain/waiting-list/offers.ts'
import type { HandlersOf } from '../../context.ts'
import { refuseFaults } from '../records/check.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'
import { passedOverBy } from './passed-over.ts'
import { refuseOtherDays } from './refuse-other-days.ts'
import { liveRequest, lookedAtRequest, minuteNow, putRequest } from './stored-request.ts'

/** How a place is offered, and what the family says. */
export const offerHandlers: HandlersOf<'waitingList.offer' | 'waitingList.answer'> = {
  'waitingList.offer': (context, { id, version, hostId, startsOn, slots, answerBy, deviation, note }) =>
    context.commit(async (db) => {
      const before = await liveRequest(db, { id, version })
      if (offerInHand(before)) throw new ServiceError('conflict', 'offer-waiting')
      await refuseUnknownHost(db, hostId)
      if (slots) refuseOtherDays(before, slots)
      refuseOver({ startsOn, answerBy }, context.clock.today())
      const passedOver = await passedOverBy(db, before, { hostId, startsOn, slots }, context.clock.now())
      if (passedOver.length > 0 && deviation === undefined)
        throw new ServiceError('conflict', 'passed-over', { requests: passedOver })
      const why = passedOver.length > 0 ? deviation : undefined
      const offer: Offer = {
        id: newId(),
        hostId,
        startsOn,
        ...(slots && { cycleWeeks: before.cycleWeeks, slots }),
        offeredAt: minuteNow(context),
        by: context.actor,
        ...(answerBy !== undefined && { answerBy }),
        ...(why !== undefined && { deviation: why, passedOver: passedOver.map((one) => one.id) }),
        ...(note !== undefined && { note }),
      }
      const { isNew: _, ...rest } = before
      const after = { ...rest, status: 'offered' as const, offers: [...(before.offers ?? []), offer] }
      return putRequest(db, before, after, context, why)
    }),

  'waitingList.answer': (context, { id, version, offerId, answer, note }) =>
    context.commit(async (db) => {
      const before = await lookedAtRequest(db, { id, version })
      const offer = before.offers?.find((one) => one.id === offerId)
      if (!offer) throw new ServiceError('not-found', 'no-such-offer')
      // A family that said yes may still say no, while there is no agreement.
      if (offer !== offerInHand(before) || offer.answer === answer) throw new ServiceError('conflict', 'offer-answered')
      const answered = withAnswer(before, offerId, { answer, at: minuteNow(context), note })
      return putRequest(db, before, answer === 'accepted' ? answered : { ...answered, status: 'open' }, context)
    }),
}

/** Nobody can be placed, or answer, on a day that is over. @throws {ServiceError} `faults` */
function refuseOver(days: { startsOn: string; answerBy: string | undefined }, today: string): void {
  const faults = Object.entries(days).flatMap(([path, day]) =>
    day !== undefined && day < today ? [{ path, code: 'end-before-start' as const, message: `is over: ${day}` }] : [],
  )
  if (faults.length > 0) refuseFaults(faults)
}
