import { careDaysOf, type CareDay } from '../billing/care-days.ts'
import type { ClosureCalendar } from '../billing/closures.ts'
import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { isPlaceInForce, type ChildWithPlaces } from '../substitution/places.ts'
import { compareText } from '../text-order.ts'
import { yearsOf } from './years-of.ts'

/** A reserved day that nobody answered for: neither a presence nor an absence; minutes half-open since midnight. */
export type OpenDay = {
  childId: string
  agreementId: string
  contractHolderId: string
  /** The host of the agreement; of a place elsewhere the host where it is. */
  hostId: string
  /** Of a place elsewhere: the host of the agreement, who is closed. */
  ownHostId?: string
  date: EpochDay
  reserved: readonly Interval[]
  /** Stays of the child at that host on the date; they belong to another of its agreements. */
  present: readonly Interval[]
}

/**
 * The open days of a child in a period, by date and then agreement: exactly the days that billing calls unregistered
 * (exchange.md §2), for billing itself decides them; and the days on which a place with another host was arranged while its own
 * is closed (R75), without a word of what came of it. Those cost nothing, but nobody knows where the child was.
 */
export function openDaysOf(
  child: ChildWithPlaces,
  period: Period,
  closures: ClosureCalendar,
  settings: DatedSettings,
): OpenDay[] {
  return yearsOf(period).flatMap((year) => {
    const { days } = careDaysOf(child, year, closures, settings)
    const reserved = days
      .filter(({ unregistered }) => unregistered)
      .map(({ agreement, date, reserved: slots }): OpenDay => ({
        childId: child.childId,
        agreementId: agreement.id,
        contractHolderId: agreement.contractHolderId,
        hostId: agreement.hostId,
        date,
        reserved: slots,
        present: child.stays
          .filter((stay) => stay.date === date && stay.hostId === agreement.hostId)
          .map(({ from, until }) => [from, until]),
      }))
    return [...reserved, ...openPlaces(child, year, closures, days)].sort(
      (a, b) => a.date - b.date || compareText(a.agreementId, b.agreementId),
    )
  })
}

/** Places with another host that nobody answered for: no stay of the agreement or at that host, no absence. */
function openPlaces(
  child: ChildWithPlaces,
  period: Period,
  closures: ClosureCalendar,
  days: readonly CareDay[],
): OpenDay[] {
  return (child.places ?? []).flatMap(({ agreementId, hostId, ownHostId, date, slots, ...place }): OpenDay[] => {
    if (hostId === undefined || !covers(period, date)) return []
    if (!isPlaceInForce({ ownHostId, date }, closures) || closures.on(hostId, date)) return []
    const agreement = child.agreements.find(({ id }) => id === agreementId)
    const isAnswered =
      child.stays.some((stay) => stay.date === date && stay.hostId === hostId) ||
      child.absences.some((absence) => absence.date === date) ||
      days.some((day) => day.date === date && day.agreement.id === agreementId && day.presentMinutes > 0)
    if (!agreement || isAnswered) return []
    const { contractHolderId } = agreement
    return [
      { childId: place.childId, agreementId, contractHolderId, hostId, ownHostId, date, reserved: slots, present: [] },
    ]
  })
}

/** Days since an open day; 0 on the day itself. */
export function ageOf({ date }: Pick<OpenDay, 'date'>, today: EpochDay): number {
  return today - date
}
