import type { GroupLocation } from '../exchange/document.ts'

/** How many children may be at a group location on a date: none after it has ended, or where there is no such location (R74). */
export function groupPlacesOn(location: Pick<GroupLocation, 'places' | 'endsOn'> | undefined, date: string): number {
  if (!location || (location.endsOn !== undefined && location.endsOn < date)) return 0
  return location.places
}
