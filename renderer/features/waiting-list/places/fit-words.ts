import { formatNumber } from '../../../format/money.ts'
import { calendar } from '../../../i18n/nl/calendar.ts'
import { places as text } from '../../../i18n/nl/waiting-list/places.ts'
import type { Place, WantedWeekday } from '../waiting-types.ts'

/** Days of wanted weeks in words: `ma, wo`, with the week where the cycle has more than one. */
export function dayWords(days: readonly WantedWeekday[], cycleWeeks: number): string {
  return days
    .map(({ week, weekday }) => text.dayOf(calendar.weekdaysShort[weekday - 1] ?? '', week, cycleWeeks))
    .join(', ')
}

/** How far a host is; undefined where that is not known. */
export function distanceWords({ km }: Pick<Place, 'km'>): string | undefined {
  return km === undefined ? undefined : text.km(formatNumber(km, 1))
}
