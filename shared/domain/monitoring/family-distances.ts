import { metresBetween } from '../substitution/distance.ts'
import type { Place } from '../substitution/problem.ts'

/** A contract holder with children at a host. */
export type FamilyAtHost = { contractHolderId: string; hostId: string; childIds: readonly string[] }

/** How far a family lives from its host as the crow flies, or who of them is not on the map. */
export type FamilyDistance = FamilyAtHost & { metres?: number; without?: 'family' | 'host' | 'both' }

/** Joins agreements to families at a host, in order of first appearance: brothers and sisters there are one way to drive. */
export function familiesAtHosts(
  agreements: readonly { contractHolderId: string; hostId: string; childId: string }[],
): FamilyAtHost[] {
  const families = Map.groupBy(agreements, ({ contractHolderId, hostId }) => JSON.stringify([contractHolderId, hostId]))
  return [...families.values()].flatMap((own) => {
    const [first] = own
    return first
      ? [
          {
            contractHolderId: first.contractHolderId,
            hostId: first.hostId,
            childIds: [...new Set(own.map(({ childId }) => childId))],
          },
        ]
      : []
  })
}

/** Measures each family; a place that is not on the map is named and never guessed. */
export function familyDistances(
  families: readonly FamilyAtHost[],
  homes: ReadonlyMap<string, Place>,
  hosts: ReadonlyMap<string, Place>,
): FamilyDistance[] {
  return families.map((family) => {
    const [home, host] = [homes.get(family.contractHolderId), hosts.get(family.hostId)]
    const metres = home && host && metresBetween(home, host)
    if (metres !== undefined) return { ...family, metres }
    const [lacksHome, lacksHost] = [!isOnMap(home), !isOnMap(host)]
    return { ...family, without: lacksHome && lacksHost ? 'both' : lacksHome ? 'family' : 'host' }
  })
}

function isOnMap(place: Place | undefined): boolean {
  return place?.latitude !== undefined && place.longitude !== undefined
}

/** The families of a host or of the service: how many, how many of them were measured, and the metres of those together. */
export type DistanceSum = { families: number; measured: number; metres: number }

/** Adds up families. */
export function sumOfDistances(families: readonly { metres?: number | undefined }[]): DistanceSum {
  const sum = { families: families.length, measured: 0, metres: 0 }
  for (const { metres } of families) {
    if (metres === undefined) continue
    sum.measured += 1
    sum.metres += metres
  }
  return sum
}
