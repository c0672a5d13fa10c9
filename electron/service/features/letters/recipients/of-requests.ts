import type { Host } from '../../../../../shared/domain/exchange/document.ts'
import type { Offer, WaitingRequest } from '../../../../../shared/domain/exchange/waiting-list.ts'
import { halfDaysPerCycle } from '../../../../../shared/domain/care-plan/care-plan.ts'
import type { Weekday } from '../../../../../shared/domain/calendar/date.ts'
import { parseTime } from '../../../../../shared/domain/calendar/time.ts'
import { compareText } from '../../../../../shared/domain/text-order.ts'
import { offerInHand } from '../../../../../shared/domain/waiting-list/offers.ts'
import { usableEmail } from '../../../documents/letters/family-letter.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'
import { decimalText, longDate } from '../../../documents/text/format-nl.ts'
import { daysPerWeekText, planTable, type PlanSlot } from '../facts/plan-table.ts'
import { fullName, hostFacts } from '../facts/shared-facts.ts'
import { addressed, type Recipient } from './recipient.ts'

/** Requests with an offer that waits for its answer. */
export function recipientsOfOffers(requests: readonly WaitingRequest[], hosts: ReadonlyMap<string, Host>): Recipient[] {
  return byName(requests).flatMap((request): Recipient[] => {
    const offer = offerInHand(request)
    const host = offer && hosts.get(offer.hostId)
    if (!offer || !host || offer.answer !== undefined) return []
    const facts = { ...requestFacts(request), ...hostFacts(host), ...offerFacts(request, offer) }
    return [recipientOf(request, { isNeeded: true, facts })]
  })
}

/** Requests that wait, and those for which there was no place: these first of all. */
export function recipientsOfRefusal(requests: readonly WaitingRequest[]): Recipient[] {
  return byName(requests)
    .filter(({ status, closed }) => status === 'open' || closed?.reason === 'no-place')
    .map((request) =>
      recipientOf(request, { isNeeded: request.closed?.reason === 'no-place', facts: requestFacts(request) }),
    )
}

function recipientOf(request: WaitingRequest, rest: Pick<Recipient, 'isNeeded' | 'facts'>): Recipient {
  const { id, contact, child } = request
  return {
    id,
    ...addressed(contact, usableEmail(contact.email)),
    childIds: [],
    about: [child.firstName],
    ...rest,
    refs: { requestId: id },
    folder: { of: 'request', id, firstName: child.firstName, lastName: child.lastName },
  }
}

function requestFacts(request: WaitingRequest): LetterFacts {
  const { contact, child, slots, cycleWeeks } = request
  return {
    'ouder.voornaam': contact.firstName,
    'ouder.naam': fullName(contact),
    'ouder.adres': `${contact.postcode} ${contact.city}`.trim(),
    'ouder.telefoon': contact.phone,
    'ouder.email': contact.email,
    'kind.voornaam': child.firstName,
    'kind.naam': fullName(child),
    'aanvraag.ontvangen': longDate(request.receivedAt.slice(0, 10)),
    'aanvraag.gewenstVanaf': longDate(request.wantedFrom),
    'aanvraag.dagen':
      slots.length === 0 ? undefined : daysPerWeekText(halfDays(slots) / cycleWeeks, cycleWeeks, decimalText),
  }
}

function offerFacts(request: WaitingRequest, offer: Offer): LetterFacts {
  const { cycleWeeks, slots } = offer.slots ? { cycleWeeks: offer.cycleWeeks ?? 1, slots: offer.slots } : request
  return {
    'aanbod.vanaf': longDate(offer.startsOn),
    'plan.tabel': slots.length === 0 ? undefined : { table: planTable(slots, cycleWeeks) },
    ...(offer.answerBy !== undefined && { 'antwoord.tegen': longDate(offer.answerBy) }),
  }
}

function halfDays(slots: readonly PlanSlot[]): number {
  return halfDaysPerCycle(
    slots.map(({ week, weekday, from, until }) => ({
      week,
      weekday: weekday as Weekday,
      from: parseTime(from),
      until: parseTime(until),
    })),
  )
}

function byName(requests: readonly WaitingRequest[]): WaitingRequest[] {
  return requests.toSorted(
    ({ contact: a }, { contact: b }) => compareText(a.lastName, b.lastName) || compareText(a.firstName, b.firstName),
  )
}
