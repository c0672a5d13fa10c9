import { readSubstitutions, type SubstitutionFilter } from '../../../../db/repositories/records/substitutions.ts'
import type { Executor } from '../../../../db/open.ts'
import type { Act } from '../../context.ts'
import { cancelPlaces } from '../substitution/cancel-places.ts'
import { withPeople } from '../substitution/stored-places.ts'

/** The last day that can be written. */
export const lastDate = '9999-12-31'

/**
 * Cancels arranged places elsewhere after a day, in the transaction at hand: those of an agreement that ends, or those at a host
 * who stops, whose children need another place then.
 */
export async function cancelPlacesAfter(
  db: Executor,
  chosen: Pick<SubstitutionFilter, 'agreementIds' | 'atHostId'>,
  lastDay: string,
): Promise<Act[]> {
  const stored = await readSubstitutions(db, {
    ...chosen,
    between: { from: lastDay, until: lastDate },
    arrangedOnly: true,
  })
  const lapsed = stored.filter(({ record }) => record.date > lastDay)
  return cancelPlaces(db, await withPeople(db, lapsed))
}
