import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { WantedPlace } from '../../../../shared/contract/substitution-shapes.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { AffectedDay } from '../../../../shared/domain/substitution/affected-days.ts'
import { wantedParts, type WantedPart } from '../../../../shared/domain/substitution/wanted-parts.ts'
import { decidedPlaces, type DecidedPlace } from './decided-places.ts'
import { readAbsence, readArranged } from './read-absence.ts'

/** A place that is wanted, with the host who is away and what each agreement of the child is given. */
export type Wanted = { place: WantedPlace; ownHostId: string; need: AffectedDay; given: readonly WantedPart[] }

/** The places that are wanted, and what was arranged before for the children of that host. */
type WantedPlaces = { wanted: Wanted[]; arrangedFor: DecidedPlace }

/**
 * What is to be put in place of the reservations of an absence: each child once a day, on a day that is not over, with hours that
 * it has reserved.
 * @throws {ServiceError} `no-such-closure`, or `no-such-need` with details `{ childId, date }`
 */
export async function readWanted(
  db: Executor,
  closureId: string,
  places: readonly WantedPlace[],
  today: string,
): Promise<WantedPlaces> {
  const absence = await readAbsence(db, closureId)
  const { hostId: ownHostId, days } = absence
  const needs = new Map(days.map((day) => [keyOf({ childId: day.childId, date: formatDate(day.date) }), day]))
  const taken = new Set<AffectedDay>()
  const wanted = places.map((place) => {
    const { childId, date } = place
    const need = date < today ? undefined : needs.get(keyOf(place))
    const given =
      need && !taken.has(need) ? wantedParts(need, place.kind === 'host' ? place.slots : undefined) : undefined
    if (!need || !given) throw new ServiceError('conflict', 'no-such-need', { childId, date })
    taken.add(need)
    return { place, ownHostId, need, given }
  })
  return { wanted, arrangedFor: decidedPlaces(await readArranged(db, absence)) }
}

function keyOf({ childId, date }: { childId: string; date: string }): string {
  return JSON.stringify([childId, date])
}
