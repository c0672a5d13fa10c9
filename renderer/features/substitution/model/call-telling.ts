import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { isDecided } from './cells.ts'
import type { FamilyDay } from './call-list.ts'
import { parentsPlaces, proposedPlaces } from './wanted-places.ts'
import type { AbsenceView } from '../substitution-types.ts'
import type { Telling } from '../use-deciding.ts'

/** What a family can answer on the telephone; `told` where there is nothing to agree to. */
export type SpokenAnswer = NonNullable<FamilyContact['answer']> | 'told'

/**
 * A call about days of an absence, as it is kept: on a yes the proposals become places and what was decided is agreed; who
 * sees to it themselves needs none of them.
 */
export function callTelling(
  view: Pick<AbsenceView, 'record'>,
  familyId: string,
  days: readonly FamilyDay[],
  answer: SpokenAnswer,
  text: string,
): Telling {
  const dates = days.map(({ need }) => need.date)
  return {
    hostId: view.record.hostId ?? '',
    contractHolderId: familyId,
    from: dates[0] ?? view.record.from,
    until: dates.at(-1) ?? view.record.until,
    topic: 'place',
    channel: 'phone',
    ...(answer !== 'told' && { answer }),
    text,
    places: placesFor(days, answer),
    arranged: answer === 'no-answer' || answer === 'told' ? [] : days.flatMap(({ state }) => arrangedOf(state)),
  }
}

function placesFor(days: readonly FamilyDay[], answer: SpokenAnswer): Telling['places'] {
  if (answer === 'agreed') return proposedPlaces(days)
  return answer === 'own-solution'
    ? parentsPlaces(days.filter(({ state }) => !isDecided(state)).map(({ need }) => need))
    : []
}

/** Places that were decided, also with a yes from before: it is given again, so that it is known until when the place stood. */
function arrangedOf(state: FamilyDay['state']): Telling['arranged'] {
  if (!isDecided(state) || state.kind === 'parents') return []
  return state.decided.map(({ id, version }) => ({ id, version }))
}

/** What a family can answer: without any place there is nothing to agree to. */
export function answersFor(days: readonly FamilyDay[]): SpokenAnswer[] {
  const hasPlace = days.some(({ state }) => state.kind === 'proposed' || (isDecided(state) && state.kind !== 'parents'))
  return [hasPlace ? 'agreed' : 'told', 'own-solution', 'no-answer']
}
