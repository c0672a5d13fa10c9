import type { Executor } from '../../../../db/open.ts'
import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readClosures } from '../../../../db/repositories/closures.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { covers } from '../../../../shared/domain/calendar/period.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import { reservedOn } from '../../../../shared/domain/care-plan/care-plan.ts'
import { reservationTables } from '../../../../shared/domain/care-plan/day-changes.ts'
import { joined, liesWithin } from '../../../../shared/domain/substitution/intervals.ts'
import { outliving } from '../../../../shared/domain/substitution/outliving.ts'
import { datesOf, type Place } from './place.ts'

/**
 * The places, of those given, that nobody needs as they are: the child's own host is open that day, its agreement does not run, or
 * it has not reserved these hours (any more). They are looked at as the data stands in the transaction at hand.
 */
export async function readUnneeded(db: Executor, places: readonly Place[]): Promise<Place[]> {
  if (places.length === 0) return []
  const period = periodOf(datesOf(places))
  const closures = closureCalendar(await readClosures(db, period))
  const childIds = [...new Set(places.map(({ childId }) => childId))]
  const agreements = new Map(
    (await readAgreements(db, period, { childIds })).map((agreement) => [
      agreement.id,
      { ...agreement, tables: reservationTables(agreement) },
    ]),
  )
  const isReserved = ({ record: { agreementId, date, slots } }: Place): boolean => {
    const agreement = agreements.get(agreementId)
    const day = parseDate(date)
    if (!agreement || !covers(agreement, day)) return false
    const reserved = reservedOn(agreement.tables, day).slots
    return liesWithin(
      slots.map(({ from, until }) => [parseTime(from), parseTime(until)] as const),
      joined(reserved),
    )
  }
  const open = outliving(
    places.map((place) => ({ place, ownHostId: place.ownHostId, date: place.record.date })),
    closures,
  )
  const atOpenHost = new Set(open.map(({ place }) => place))
  return places.filter((place) => atOpenHost.has(place) || !isReserved(place))
}
