import { parseDate } from '../calendar/date.ts'
import type { Offer, WaitingRequest } from '../exchange/waiting-list.ts'

/** A child may be born on the very day that was expected: what is told of it by then is taken to be so. */
const daysAskedAfterBirth = 60

/**
 * What a request asks: that it is put on the list; the answer to an offer, or the agreement after a yes; and the real birth date of a
 * child that was expected by now.
 */
export type RequestMatter =
  | { kind: 'request-new' }
  | { kind: 'offer-waiting' | 'offer-accepted'; offer: Offer }
  | { kind: 'birth'; expectedOn: string; childId?: string }

/**
 * What a request asks on a day.
 * @param birthDate of the child in the service that it was placed as: the expected date while nobody entered the real one
 */
export function requestMatters(
  request: WaitingRequest,
  { today, birthDate }: { today: string; birthDate: string | undefined },
): RequestMatter[] {
  return [...standingOf(request), ...birthOf(request, today, birthDate)]
}

function standingOf({ status, isNew, offers = [] }: WaitingRequest): RequestMatter[] {
  if (status === 'open' && isNew === true) return [{ kind: 'request-new' }]
  if (status !== 'offered') return []
  const waiting = offers.find(({ answer }) => answer === undefined)
  if (waiting) return [{ kind: 'offer-waiting', offer: waiting }]
  const accepted = offers.findLast(({ answer }) => answer === 'accepted')
  return accepted ? [{ kind: 'offer-accepted', offer: accepted }] : []
}

function birthOf({ child, status, placed }: WaitingRequest, today: string, birthDate?: string): RequestMatter[] {
  const { expectedOn } = child
  if (expectedOn === undefined || child.birthDate !== undefined || expectedOn > today) return []
  if (status === 'open' || status === 'offered') return [{ kind: 'birth', expectedOn }]
  const isAsked = placed !== undefined && birthDate === expectedOn
  const isLongAgo = parseDate(today) - parseDate(expectedOn) > daysAskedAfterBirth
  return isAsked && !isLongAgo ? [{ kind: 'birth', expectedOn, childId: placed.childId }] : []
}
