import type { Place } from './problem.ts'

const earthRadiusMetres = 6_371_008.8
/**
 * What a distance that nobody knows counts for, so that an address without a point on the map neither wins nor is left out: the
 * same postcode before any other. Two kilometres is about the middle of a Flemish postcode, twenty is further than parents drive.
 */
export const unknownMetres = { samePostcode: 2_000, otherPostcode: 20_000 } as const

/** Metres as the crow flies between two places (haversine); undefined when one of them is not on the map. */
export function metresBetween(a: Place, b: Place): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined) return undefined
  if (b.latitude === undefined || b.longitude === undefined) return undefined
  const [latitudeA, latitudeB] = [radians(a.latitude), radians(b.latitude)]
  const north = Math.sin((latitudeB - latitudeA) / 2)
  const east = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord = north * north + Math.cos(latitudeA) * Math.cos(latitudeB) * east * east
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord))))
}

/** Hectometres that a way counts for in the goal `distance`, rounded; those that stand for it where it is not known. */
export function hectometresBetween(home: Place, host: Place | undefined): number {
  const known = host && metresBetween(home, host)
  const isSamePostcode = host !== undefined && host.postcode !== '' && host.postcode === home.postcode
  const metres = known ?? (isSamePostcode ? unknownMetres.samePostcode : unknownMetres.otherPostcode)
  return Math.round(metres / 100)
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
