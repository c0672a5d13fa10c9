import type { Executor } from '../../../../db/open.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import type { Act } from '../../context.ts'
import { cancelPlaces } from './cancel-places.ts'
import { withPeople } from './stored-places.ts'
import { readUnneeded } from './unneeded-places.ts'

/**
 * A place elsewhere does not outlive the reservation that it replaces: cancels, in the transaction in which agreements, their plans
 * or extra days were changed, their places from today on that nobody needs as they are. A child that has reserved other hours
 * that day needs a place anew.
 */
export async function cancelUnneeded(db: Executor, agreementIds: readonly string[], today: string): Promise<Act[]> {
  const arranged = await readSubstitutions(db, {
    agreementIds,
    between: { from: today, until: formatDate(openEnd) },
    arrangedOnly: true,
  })
  if (arranged.length === 0) return []
  const places = await withPeople(db, arranged)
  const unneeded = new Set(
    await readUnneeded(
      db,
      places.map(({ place }) => place),
    ),
  )
  return cancelPlaces(
    db,
    places.filter(({ place }) => unneeded.has(place)),
  )
}
