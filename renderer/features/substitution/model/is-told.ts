import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { isDecided, type CellState } from './cells.ts'

/** Whether somebody of the family has been spoken to, or written to. */
export function hasReached({ answer }: Pick<FamilyContact, 'answer'>): boolean {
  return answer !== 'no-answer'
}

/**
 * Whether a family knows what there is for a child-day: a place after it was decided, that the parents see to it, or that
 * there is none. A proposal is not known to anybody.
 */
export function isTold(state: CellState, date: string, contacts: readonly FamilyContact[]): boolean {
  const reached = contacts.filter(
    (contact) => contact.topic === 'place' && hasReached(contact) && contact.from <= date && date <= contact.until,
  )
  // On the telephone a yes is noted with the place itself: a place without one was decided after the call.
  const written = reached.filter(({ channel }) => channel !== 'phone')
  if (isDecided(state))
    return state.decided.every(
      ({ record }) =>
        record.kind === 'parents' || record.answer !== undefined || written.some(({ at }) => at >= record.decidedAt),
    )
  return state.kind === 'unplaced' && reached.length > 0
}
