import type { EpochDay } from '../../calendar/date.ts'
import type { Period } from '../../calendar/period.ts'

/** Days of a month on which a location is open, as the form asks them. */
export function openingDays(isOpen: (day: EpochDay) => boolean, month: Period): number {
  let days = 0
  for (let day = month.from; day <= month.until; day += 1) if (isOpen(day)) days += 1
  return days
}
