import { formatDate, isDate, parseDate } from '../../../../shared/domain/calendar/date.ts'

/** A row of a licence while it is edited: a date may be missing still, or be a text that is none. */
export type LicenceRow = { from?: unknown; until?: unknown }

/**
 * A licence from another date on: the row before it ends the day before, when it was open-ended or ended so because of the
 * former date. Dates are ISO.
 * @returns which row gets which last day; undefined when none does
 */
export function endOfEarlier(
  rows: readonly LicenceRow[],
  index: number,
  formerFrom: string | undefined,
): { index: number; until: string } | undefined {
  const from = dateOf(rows[index]?.from)
  if (from === undefined) return undefined
  const [earlier] = rows
    .map((row, at) => ({ at, begins: dateOf(row.from), until: row.until }))
    .filter((row) => row.begins !== undefined && row.begins < from)
    .sort((a, b) => ((a.begins ?? '') < (b.begins ?? '') ? 1 : -1))
  if (earlier === undefined) return undefined
  const isOurs = earlier.until === undefined || (formerFrom !== undefined && earlier.until === dayBefore(formerFrom))
  const until = dayBefore(from)
  return isOurs && earlier.until !== until ? { index: earlier.at, until } : undefined
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && isDate(value) ? value : undefined
}

function dayBefore(date: string): string {
  return formatDate(parseDate(date) - 1)
}
