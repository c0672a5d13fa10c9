import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { CallRow } from './call-list.ts'
import { isDecided } from './cells.ts'

/**
 * What is to be seen of what a family was told: the newest, but a letter after a yes does not hide the yes as long as that is
 * to everything that stands.
 */
export function tellingContact({ contacts, days }: Pick<CallRow, 'contacts' | 'days'>): FamilyContact | undefined {
  const ofPlaces = contacts.filter(({ topic }) => topic === 'place')
  const isAnswered = days.every(
    ({ state }) =>
      isDecided(state) && state.decided.every(({ record }) => record.kind === 'parents' || record.answer !== undefined),
  )
  const spoken = ofPlaces.find(({ answer }) => answer === 'agreed' || answer === 'own-solution')
  return (isAnswered ? spoken : undefined) ?? ofPlaces[0]
}
