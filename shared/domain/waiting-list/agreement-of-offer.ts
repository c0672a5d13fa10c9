import { formatDate, mondayOf, parseDate } from '../calendar/date.ts'
import type { CarePlanRecord } from '../exchange/document.ts'
import type { AgreementPriority, Offer, WaitingRequest } from '../exchange/waiting-list.ts'

/**
 * The plan of an offer: the offered days, or all that is wanted, from its first day on. Week 1 stays the week 1 of the request, that
 * of the wanted start, also where care starts in another week of the cycle.
 */
export function planOfOffer(request: WaitingRequest, offer: Offer): Omit<CarePlanRecord, 'agreementId'> {
  const { cycleWeeks, slots } = offer.slots ? { cycleWeeks: request.cycleWeeks, ...offer } : request
  const [first, start] = [mondayOf(parseDate(request.wantedFrom)), mondayOf(parseDate(offer.startsOn))]
  const weeksLater = (start - first) / 7
  const cycleStart = weeksLater < 0 ? first : start - (weeksLater % cycleWeeks) * 7
  return { from: offer.startsOn, cycleWeeks, cycleStart: formatDate(cycleStart), slots: slots ?? request.slots }
}

/** The facts under which a family is placed (R115), with the last day on which evidence of one was seen. */
export function priorityOf({ firstTier, secondTier, evidence = [] }: WaitingRequest): AgreementPriority {
  const seenOn = evidence
    .map((seen) => seen.seenOn)
    .sort()
    .at(-1)
  return { firstTier, secondTier, ...(seenOn !== undefined && { seenOn }) }
}
