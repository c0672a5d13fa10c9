import { formatDate } from '../../../shared/domain/calendar/date.ts'
import type { RankedFacts, WaitingRequest } from '../../../shared/domain/exchange/waiting-list.ts'
import type { DemoPeriod } from '../demo-period.ts'

/** Who notes what becomes of a request. */
export const coordinator = 'Marijke Goethals'

/** A moment so many days before the last day of the months behind us: the same on every day of the month after them. */
export function momentAgo({ until }: DemoPeriod, daysAgo: number, time: string): string {
  return `${formatDate(until - daysAgo)}T${time}`
}

/** What ranked a request until a moment. */
export function changeOf(at: string, before: RankedFacts): NonNullable<WaitingRequest['changes']>[number] {
  return { at, by: coordinator, before }
}
