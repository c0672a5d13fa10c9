import type { ClosureCalendar } from '../billing/closures.ts'
import { parseDate } from '../calendar/date.ts'
import { isPlaceInForce } from './places.ts'

/**
 * The places elsewhere that outlive their absence: on a day on which neither the host of the child's agreement nor the whole
 * service is closed (any more), for whatever closure they were arranged. They count nowhere.
 */
export function outliving<Place extends { ownHostId: string; date: string }>(
  places: readonly Place[],
  closures: ClosureCalendar,
): Place[] {
  return places.filter(({ ownHostId, date }) => !isPlaceInForce({ ownHostId, date: parseDate(date) }, closures))
}
