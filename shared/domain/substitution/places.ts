import type { ClosureCalendar } from '../billing/closures.ts'
import type { ChildFacts } from '../billing/facts.ts'
import { parseDate } from '../calendar/date.ts'
import { parseTime } from '../calendar/time.ts'
import type { AgreementRecord, SubstitutionKind, SubstitutionRecord } from '../exchange/document.ts'
import type { GuestDay } from './guests.ts'

/** Where a child goes on a day on which its own host is closed: to another host, a group location, or where its parents say. */
export type PlaceElsewhere = Omit<GuestDay, 'hostId'> & {
  agreementId: string
  /** The host of the agreement. */
  ownHostId: string
  kind: SubstitutionKind
  /** Of kind `host`. */
  hostId?: string
  /** Of kind `group`. */
  groupLocationId?: string
}

/** The facts that bill a child, with the places it has elsewhere; billing itself does not look at those. */
export type ChildWithPlaces = ChildFacts & { places?: readonly PlaceElsewhere[] }

/** Whether a place counts: only for as long as the child's own host, or the whole service, is closed on that day. */
export function isPlaceInForce(
  { ownHostId, date }: Pick<PlaceElsewhere, 'ownHostId' | 'date'>,
  closures: ClosureCalendar,
) {
  return closures.on(ownHostId, date) !== undefined
}

/** The places that records arrange for children of these agreements, by date; those of other agreements are left out. */
export function placesOf(
  records: readonly SubstitutionRecord[],
  agreements: readonly Pick<AgreementRecord, 'id' | 'childId' | 'hostId'>[],
): PlaceElsewhere[] {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  return records
    .flatMap((record): PlaceElsewhere[] => {
      const agreement = byId.get(record.agreementId)
      if (!agreement || record.status !== 'arranged') return []
      const { agreementId, date, kind, hostId, groupLocationId, slots } = record
      return [
        {
          agreementId,
          childId: agreement.childId,
          ownHostId: agreement.hostId,
          date: parseDate(date),
          kind,
          ...(hostId !== undefined && { hostId }),
          ...(groupLocationId !== undefined && { groupLocationId }),
          slots: slots.map(({ from, until }) => [parseTime(from), parseTime(until)] as const),
        },
      ]
    })
    .sort((a, b) => a.date - b.date)
}
