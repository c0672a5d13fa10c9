import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'

/** What is left of an absence when the host is there from a date on: undefined when nothing is, `too-late` when she is away no longer than that. */
export function recordUntilBack(record: ClosureRecord, back: string): ClosureRecord | undefined | 'too-late' {
  const until = formatDate(parseDate(back) - 1)
  if (until < record.from) return undefined
  if (until > record.until || (until === record.until && record.isOpenEnded !== true)) return 'too-late'
  const { isOpenEnded: _, ...rest } = record
  return { ...rest, until }
}

/** An absence with another first or last day; the other moves along where it would lie on the wrong side. */
export function recordWithDays(record: ClosureRecord, days: { from?: string; until?: string }): ClosureRecord {
  const { from = record.from, until = record.until } = days
  return days.until === undefined
    ? { ...record, from, until: until < from ? from : until }
    : { ...record, from: until < from ? until : from, until }
}

/** An absence of which the end is not known, one day longer. */
export function recordOneDayOn(record: ClosureRecord): ClosureRecord {
  return { ...record, until: formatDate(parseDate(record.until) + 1) }
}
