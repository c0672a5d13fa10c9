import type { GroupUse } from '../../../../db/repositories/group-places.ts'
import type { StoredGroupLocation } from '../../../../db/repositories/records/group-locations.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'

/** The group locations that are there from a date on, with what is free on some dates: their places less the children there. */
export function freeGroupPlaces(
  locations: readonly StoredGroupLocation[],
  used: readonly GroupUse[],
  from: string,
  dates: readonly string[],
): OutputOf<'substitution.view'>['groupLocations'] {
  const taken = new Map(used.map((use) => [`${use.date} ${use.groupLocationId}`, use.children]))
  return locations
    .filter(({ record }) => record.endsOn === undefined || record.endsOn >= from)
    .map(({ record }) => ({
      record,
      free: dates
        .filter((date) => record.endsOn === undefined || date <= record.endsOn)
        .map((date) => ({ date, places: Math.max(0, record.places - (taken.get(`${date} ${record.id}`) ?? 0)) })),
    }))
}
