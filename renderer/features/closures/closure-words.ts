import type { ClosureRecord } from '../../../shared/domain/exchange/document.ts'
import { formatPeriod, formatWeekdayDate } from '../../format/date.ts'
import { closures } from '../../i18n/nl/closures.ts'
import { nl } from '../../i18n/nl.ts'

/** The days of a closure, `ma 21 dec` or `ma 21 dec – vr 8 jan 2027`; years only outside the one in view. */
export function closurePeriod({ from, until }: Pick<ClosureRecord, 'from' | 'until'>, year: number): string {
  const first = formatWeekdayDate(from, year)
  return from === until ? first : nl.calendar.until(first, formatWeekdayDate(until, year))
}

/** The days of a closure without weekdays, for a sentence. */
export function closureSpan({ from, until }: Pick<ClosureRecord, 'from' | 'until'>, year: number): string {
  return from === until ? formatWeekdayDate(from, year) : formatPeriod(from, until, year)
}

/** Who is closed: a name, or the whole service. */
export function closedName(host: { firstName: string; lastName: string } | undefined): string {
  return host ? nl.common.name(host) : closures.wholeService
}
