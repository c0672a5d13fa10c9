import type { Executor } from '../../../../db/open.ts'
import { readAddresses } from '../../../../db/repositories/addresses.ts'
import { readHostPlaces, readPostcodePlaces } from '../../../../db/repositories/places-on-map.ts'
import { metresBetween } from '../../../../shared/domain/substitution/distance.ts'

type NamedHost = { id: string; firstName: string; lastName: string; city: string }

/** Hosts by name and place. */
export type NamedHosts = { host(id: string): NamedHost; metres(postcode: string, hostId: string): number | undefined }

/** Reads the names of some hosts, and how far they live from some postcodes, as the crow flies. */
export async function readNamedHosts(
  db: Executor,
  hostIds: readonly string[],
  postcodes: Iterable<string>,
): Promise<NamedHosts> {
  const hosts = await readAddresses(db, 'hosts', hostIds)
  const names = new Map(hosts.map(({ id, firstName, lastName, city }) => [id, { id, firstName, lastName, city }]))
  const [places, homes] = [await readHostPlaces(db), await readPostcodePlaces(db, postcodes)]
  return {
    host: (id) => names.get(id) ?? { id, firstName: '', lastName: '', city: '' },
    metres: (postcode, hostId) => {
      const [home, place] = [homes.get(postcode), places.get(hostId)]
      return home && place && metresBetween(home, place)
    },
  }
}

/** Metres as kilometres with one decimal, left out where they are not known. */
export function kmOf(metres: number | undefined): { km?: number } {
  return metres === undefined ? {} : { km: Math.round(metres / 100) / 10 }
}
