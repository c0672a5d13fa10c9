import type { Executor } from '../../../../db/open.ts'
import { replaceSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import type { SubstitutionRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Act } from '../../context.ts'
import type { StoredPlace } from './stored-places.ts'
import { placeAct } from './substitution-acts.ts'

/** Cancels arranged places in the transaction at hand: they are kept as cancelled, and stand in the history of all concerned. */
export async function cancelPlaces(db: Executor, places: readonly StoredPlace[]): Promise<Act[]> {
  const cancelled = places.map(({ place }): SubstitutionRecord => ({ ...place.record, status: 'cancelled' }))
  await replaceSubstitutions(db, cancelled)
  return places.map(({ place, stored }, index) => placeAct(place, stored.record, cancelled[index]))
}
