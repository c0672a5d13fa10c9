import { formatPeriod, formatWeekdayDate } from '../../format/date.ts'
import { formatNumber } from '../../format/money.ts'
import { nl } from '../../i18n/nl.ts'
import { evidence } from '../../i18n/nl/substitution/evidence.ts'
import { screen } from '../../i18n/nl/substitution/screen.ts'
import type { AbsenceEntry } from './substitution-types.ts'

/** An absence as it is called: `Els Vandamme, ziek`. */
export function absenceName({ host, record }: Pick<AbsenceEntry, 'host' | 'record'>): string {
  return screen.name(nl.common.name(host), screen.is[record.reason])
}

/** Its days: `ma 9 nov`, or `9 – 13 nov 2026`. */
export function absencePeriod({ from, until }: AbsenceEntry['record'], year: number | undefined): string {
  return from === until ? formatWeekdayDate(from, year) : formatPeriod(from, until, year)
}

/** A distance in kilometres with one decimal, `0,9 km`; said when it is not known. */
export function distanceWords(metres: number | undefined): string {
  return metres === undefined ? evidence.unknown : evidence.km(formatNumber(metres / 1000, 1))
}
