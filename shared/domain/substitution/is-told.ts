import type { FamilyContact, SubstitutionRecord } from '../exchange/document.ts'

/** What a family was told of a place, or of none, as far as it matters here. */
type Contact = Pick<FamilyContact, 'from' | 'until' | 'topic' | 'channel' | 'answer' | 'at'>
type Place = Pick<SubstitutionRecord, 'kind' | 'answer' | 'answeredAt' | 'decidedAt'>

/** A child-day: the places that stand, and those that do not any more: cancelled, or with a host who is away herself by now. */
export type PlacesOfDay = { date: string; standing: readonly Place[]; lapsed: readonly Place[] }

/** Whether somebody of the family has been spoken to, or written to. */
export function hasReached({ answer }: Pick<FamilyContact, 'answer'>): boolean {
  return answer !== 'no-answer'
}

/**
 * Whether a family knows what there is for a child-day: the places that stand, that the parents see to it, or that there is none.
 * What it was told counts only for what still stands (R75): a yes to a place that was lost says nothing of having none.
 * @param contacts what that family was told
 */
export function isToldOf({ date, standing, lapsed }: PlacesOfDay, contacts: readonly Contact[]): boolean {
  const reached = contacts.filter(
    (contact) => contact.topic === 'place' && hasReached(contact) && contact.from <= date && date <= contact.until,
  )
  const isKnown = (place: Place): boolean => isPlaceTold(place, reached)
  if (standing.length > 0) return standing.every((place) => place.kind === 'parents' || isKnown(place))
  const lost = lapsed.filter(isKnown)
  return lost.length === 0 ? reached.length > 0 : reached.some((contact) => isAfter(contact, lost))
}

/** On the telephone a yes is noted with the place itself: a place without one was decided after the call. */
function isPlaceTold({ answer, decidedAt }: Place, reached: readonly Contact[]): boolean {
  return answer !== undefined || reached.some(({ channel, at }) => channel !== 'phone' && at >= decidedAt)
}

/** A call that came after what was known of lost places. A letter does not tell that: it may be the one that confirmed them. */
function isAfter({ channel, at, answer }: Contact, lost: readonly Place[]): boolean {
  const last = lost.map(({ answeredAt, decidedAt }) => answeredAt ?? decidedAt).reduce((a, b) => (a > b ? a : b))
  // Moments are minutes: the yes itself has the same one as its place.
  return channel === 'phone' && (at > last || (at === last && answer !== 'agreed'))
}
