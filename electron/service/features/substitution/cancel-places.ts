import { replaceSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import type { Executor } from '../../../../db/open.ts'
import type { SubstitutionRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Act } from '../../context.ts'
import type { StoredPlace } from './stored-places.ts'
import { placeAct } from './substitution-acts.ts'

/** Gives places up in the transaction at hand: they stay as cancelled, and the histories of all who are in them say so. */
export async function cancelPlaces(db: Executor, places: readonly StoredPlace[]): Promise<Act[]> {
  const cancelled = places.map(({ stored }): SubstitutionRecord => ({ ...stored.record, status: 'cancelled' }))
  await replaceSubstitutions(db, cancelled)
  return places.map(({ place, stored }, index) => placeAct(place, stored.record, cancelled[index]))
}
