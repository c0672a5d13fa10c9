import { careDaysOf } from '../billing/care-days.ts'
import type { ClosureCalendar } from '../billing/closures.ts'
import type { ChildFacts } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { yearsOf } from './years-of.ts'

/** A reserved day that nobody answered for: neither a presence nor an absence; minutes half-open since midnight. */
export type OpenDay = {
  childId: string
  agreementId: string
  contractHolderId: string
  /** The host of the agreement. */
  hostId: string
  date: EpochDay
  reserved: readonly Interval[]
  /** Stays of the child at that host on the date; they belong to another of its agreements. */
  present: readonly Interval[]
}

/**
 * The open days of a child in a period, by date and then agreement: exactly the days that billing calls unregistered
 * (exchange.md §2), for billing itself decides them.
 */
export function openDaysOf(
  child: ChildFacts,
  period: Period,
  closures: ClosureCalendar,
  settings: DatedSettings,
): OpenDay[] {
  return yearsOf(period).flatMap((year) =>
    careDaysOf(child, year, closures, settings)
      .days.filter(({ unregistered }) => unregistered)
      .map(({ agreement, date, reserved }) => ({
        childId: child.childId,
        agreementId: agreement.id,
        contractHolderId: agreement.contractHolderId,
        hostId: agreement.hostId,
        date,
        reserved,
        present: child.stays
          .filter((stay) => stay.date === date && stay.hostId === agreement.hostId)
          .map(({ from, until }) => [from, until]),
      })),
  )
}

/** Days since an open day; 0 on the day itself. */
export function ageOf({ date }: Pick<OpenDay, 'date'>, today: EpochDay): number {
  return today - date
}
