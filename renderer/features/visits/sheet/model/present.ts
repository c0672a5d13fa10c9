import type { HomeVisit } from '../../../../../shared/domain/exchange/visits.ts'
import { presentCount } from '../../../../../shared/domain/visits/present-count.ts'
import type { Sheet } from '../../visit-types.ts'

type Present = Pick<HomeVisit, 'presentChildren' | 'presentOwnChildren' | 'otherPresent'>

/** How many of those who are ticked count against the limit of the day; own children only where they do (R1, R5–R7). */
export function countedNow(visit: Present, ownChildren: Sheet['ownChildren']): number {
  const counting = new Set(ownChildren.filter(({ counts }) => counts).map(({ id }) => id))
  return presentCount(visit, counting) ?? 0
}

/** Children with hours on the day first, then those who have a place but are not expected. */
export function byExpected(children: Sheet['children']): { expected: Sheet['children']; others: Sheet['children'] } {
  return {
    expected: children.filter(({ planned }) => planned.length > 0),
    others: children.filter(({ planned }) => planned.length === 0),
  }
}
