import { openDaysOf } from '../../closures/closed-days.ts'
import type { ClosureCalendar } from '../../billing/closures.ts'
import type { EpochDay } from '../../calendar/date.ts'
import type { Period } from '../../calendar/period.ts'
import type { ReportedLocation } from './facts.ts'

/** Whether a location is open on a day: while she works for the service, with opening hours and without a closure. */
export function isOpenOn({ opening }: ReportedLocation, closures: ClosureCalendar): (day: EpochDay) => boolean {
  const hasHours = openDaysOf(opening)
  return (day) => hasHours(day) && closures.on(opening.hostId, day) === undefined
}

/** Days of a month on which a location is open, as the form asks them. */
export function openingDays(isOpen: (day: EpochDay) => boolean, month: Period): number {
  let days = 0
  for (let day = month.from; day <= month.until; day += 1) if (isOpen(day)) days += 1
  return days
}
