import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { contactsOf } from './call-list.ts'
import { hasReached } from '../../../../shared/domain/substitution/is-told.ts'

/** A family that was told of days on which the host is there after all. */
export type BackCall = {
  familyId: string
  /** The first day that it was told of and that the host works again. */
  from: string
  until: string
  contacts: FamilyContact[]
  isDone: boolean
}

/**
 * Families that expect places on days after an absence that became shorter: they are told that the host is back. Who was told
 * only of days that are over needs no call.
 */
export function backCalls(contacts: readonly FamilyContact[], absence: { until: string }, today: string): BackCall[] {
  const back = formatDate(parseDate(absence.until) + 1)
  const first = back > today ? back : today
  return [...new Set(contacts.map(({ contractHolderId }) => contractHolderId))].flatMap((familyId) => {
    const own = contactsOf(contacts, familyId)
    const told = own.filter((contact) => contact.topic === 'place' && hasReached(contact) && contact.until >= first)
    const until = told.reduce((last, contact) => (contact.until > last ? contact.until : last), '')
    if (told.length === 0) return []
    const newest = told[0]?.at ?? ''
    const isDone = own.some((contact) => contact.topic === 'back' && hasReached(contact) && contact.at >= newest)
    return [{ familyId, from: back, until, contacts: own, isDone }]
  })
}
