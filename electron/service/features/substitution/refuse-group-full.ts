import type { Executor } from '../../../../db/open.ts'
import { countGroupPlaces } from '../../../../db/repositories/group-places.ts'
import { readGroupLocations } from '../../../../db/repositories/records/group-locations.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { groupPlacesOn } from '../../../../shared/domain/substitution/group-places-on.ts'
import { datesOf, type Place } from './place.ts'

/**
 * Looks, inside the saving transaction, whether the group locations have as many places as were just given (R74).
 * @throws {ServiceError} `group-full`, details `{ groupLocationId, date, places }`
 */
export async function refuseGroupFull(db: Executor, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return
  const key = (groupLocationId: string, date: string): string => JSON.stringify([groupLocationId, date])
  const locations = new Map((await readGroupLocations(db)).map(({ id, record }) => [id, record]))
  const uses = await countGroupPlaces(db, datesOf(places))
  const taken = new Map(uses.map((use) => [key(use.groupLocationId, use.date), use.children]))
  for (const { record } of places) {
    const { groupLocationId = '', date } = record
    const there = groupPlacesOn(locations.get(groupLocationId), date)
    if ((taken.get(key(groupLocationId, date)) ?? 0) > there)
      throw new ServiceError('conflict', 'group-full', { groupLocationId, date, places: there })
  }
}
