import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { addMonths, monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import type { TableItem } from '../../../components/index.ts'
import { formatMonth } from '../../../format/date.ts'
import { freeing as text } from '../../../i18n/nl/waiting-list/freeing.ts'
import type { Freeing } from '../waiting-types.ts'

/** A place that comes free, with the id of its line. */
export type FreeingRow = Freeing & { id: string }

/** The lines of the list: by date, each with an id that stays while the data do. */
export function freeingRows(places: readonly Freeing[]): FreeingRow[] {
  return places
    .map((place) => ({
      ...place,
      id: [place.date, place.host.id, place.cause, place.child?.id].filter((part) => part !== undefined).join(' '),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The lines with a head for each month. */
export function byMonth(rows: readonly FreeingRow[]): TableItem<FreeingRow>[] {
  return [...Map.groupBy(rows, ({ date }) => date.slice(0, 7))].flatMap(([month, ofMonth]) => [
    { id: month, group: { host: text.group(formatMonth(month), ofMonth.length) } },
    ...ofMonth.map((row) => ({ id: row.id, row })),
  ])
}

/** From today up to and including the last day of the month so many months ahead; ISO dates. */
export function periodAhead(today: string, months: number): { from: string; until: string } {
  return { from: today, until: formatDate(monthPeriod(addMonths(today.slice(0, 7), months)).until) }
}
