import { formatDate, parseDate } from '../calendar/date.ts'
import { monthsLater } from '../calendar/months-later.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/**
 * The end that a notice leads to (R52, P18): the term of notice after the day it was given, both dates YYYY-MM-DD. A proposal:
 * the agreement may have another term, and after a serious fault there is none (R53).
 */
export function suggestedEnd(givenOn: string, settings: DatedSettings): string {
  const day = parseDate(givenOn)
  return formatDate(monthsLater(day, settings.number('notice.months', day)))
}
