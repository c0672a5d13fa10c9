import { nl } from '../../../i18n/nl.ts'

/** A month `YYYY-MM` on the axis of a year: `mrt`. */
export function monthTick(month: string): string {
  return nl.calendar.monthsShort[Number(month.slice(5, 7)) - 1] ?? month
}
