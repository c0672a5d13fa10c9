import { replaceSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { SubstitutionRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Handler } from '../../context.ts'
import { leftBehind } from './place-children.ts'
import { readLookedAt } from './stored-places.ts'
import { placeAct } from './substitution-acts.ts'

/** Gives places up again, all or none: they stay as cancelled, and the children need one anew. */
export const release: Handler<'substitution.release'> = ({ commit }, { places }) =>
  commit(async (db) => {
    const found = await readLookedAt(db, places)
    if (found.some(({ place }) => place.record.status === 'cancelled'))
      throw new ServiceError('not-found', 'no-such-substitution')
    const cancelled = found.map(({ place }): SubstitutionRecord => ({ ...place.record, status: 'cancelled' }))
    await replaceSubstitutions(db, cancelled)
    return {
      value: { made: [], changed: found.map(({ stored }) => leftBehind(stored)), contactIds: [] },
      acts: found.map(({ place, stored }, index) => placeAct(place, stored.record, cancelled[index])),
    }
  })
