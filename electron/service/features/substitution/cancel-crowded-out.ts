import type { Executor } from '../../../../db/open.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { Act } from '../../context.ts'
import { cancelPlaces } from './cancel-places.ts'
import { readHindered } from './refuse-no-place.ts'
import { withPeople } from './stored-places.ts'

/** Days from `today` on on which a host, or for null every host, may be open again. */
type Reopened = { hostId: string | null; from: string; until: string; today: string }

/**
 * While a host is away the children who were to come to her need another place, and hers may be promised to others. When she is
 * there again they come back, but never over her limit: the places that were decided last are cancelled until it holds. They
 * were open all the time that she was away, and stay open.
 */
export async function cancelCrowdedOut(db: Executor, { hostId, from, until, today }: Reopened): Promise<Act[]> {
  const arranged = await readSubstitutions(db, {
    between: { from: from < today ? today : from, until },
    heldOnly: true,
    ...(hostId !== null && { atHostId: hostId }),
  })
  let places = (await withPeople(db, arranged))
    .filter(({ place }) => place.record.kind === 'host')
    .sort(({ place: { record: a } }, { place: { record: b } }) => compareText(b.decidedAt, a.decidedAt))
  const acts: Act[] = []
  for (;;) {
    const hindered = await readHindered(
      db,
      places.map(({ place }) => place),
    )
    const crowded = hindered.find(({ obstacles }) => obstacles.some(({ kind }) => kind === 'full'))
    if (!crowded) return acts
    const isCrowded = ({ place }: (typeof places)[number]): boolean => crowded.places.includes(place)
    acts.push(...(await cancelPlaces(db, places.filter(isCrowded))))
    places = places.filter((one) => !isCrowded(one))
  }
}
