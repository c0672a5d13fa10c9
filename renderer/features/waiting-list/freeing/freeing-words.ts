import { calendar } from '../../../i18n/nl/calendar.ts'
import { nl } from '../../../i18n/nl.ts'
import { freeing as text } from '../../../i18n/nl/waiting-list/freeing.ts'
import type { Freeing } from '../waiting-types.ts'

/** Why a place comes free, in few words: who leaves, or what changes. */
export function causeWords({ cause, child }: Pick<Freeing, 'cause' | 'child'>): string {
  return child ? text.causeOf(nl.common.name(child).trim(), text.short[cause]) : text.short[cause]
}

/** The weekdays on which a place comes free: `ma, di`; without any it is all of them. */
export function weekdayWords(weekdays: readonly number[]): string {
  if (weekdays.length === 0) return text.allDays
  return weekdays.map((weekday) => calendar.weekdaysShort[weekday - 1]).join(', ')
}
