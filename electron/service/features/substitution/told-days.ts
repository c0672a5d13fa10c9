import type { StoredSubstitution } from '../../../../db/repositories/records/substitutions.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { ToldFamily } from '../../../../shared/domain/substitution/absence-counts.ts'
import { isToldOf } from '../../../../shared/domain/substitution/is-told.ts'
import { decidedPlaces, placesOn } from './decided-places.ts'

/** Tells who knows what, from what families were told about days of one host. */
export type ToldBy = (contacts: readonly FamilyContact[]) => ToldFamily

/**
 * Who knows what there is for the child-days of absences: the list of absences and the call list follow this one rule.
 * @param all every place of those days, also what was cancelled
 * @param held those of them that stand
 */
export function toldDays(all: readonly StoredSubstitution[], held: readonly StoredSubstitution[]): ToldBy {
  const heldIds = new Set(held.map(({ id }) => id))
  const placeOf = decidedPlaces(held)
  const lapsed = Map.groupBy(
    all.filter(({ id }) => !heldIds.has(id)).map(({ record }) => record),
    ({ agreementId, date }) => keyOf(agreementId, date),
  )
  return (contacts) => {
    const ofFamily = Map.groupBy(contacts, ({ contractHolderId }) => contractHolderId)
    return (day, contractHolderId) => {
      const date = formatDate(day.date)
      const places = {
        date,
        standing: placesOn(day, placeOf).map(({ record }) => record),
        lapsed: day.parts.flatMap(({ agreementId }) => lapsed.get(keyOf(agreementId, date)) ?? []),
      }
      return isToldOf(places, ofFamily.get(contractHolderId) ?? [])
    }
  }
}

function keyOf(agreementId: string, date: string): string {
  return `${date} ${agreementId}`
}
