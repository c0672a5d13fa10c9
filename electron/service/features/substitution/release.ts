import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Handler } from '../../context.ts'
import { cancelPlaces } from './cancel-places.ts'
import { leftBehind } from './place-children.ts'
import { readLookedAt } from './stored-places.ts'

/** Gives places up again, all or none: they stay as cancelled, and the children need one anew. */
export const release: Handler<'substitution.release'> = ({ commit }, { places }) =>
  commit(async (db) => {
    const found = await readLookedAt(db, places)
    if (found.some(({ place }) => place.record.status === 'cancelled'))
      throw new ServiceError('not-found', 'no-such-substitution')
    const acts = await cancelPlaces(db, found)
    return {
      value: { made: [], changed: found.map(({ stored }) => leftBehind(stored)), contactIds: [] },
      acts,
    }
  })
