import { parseDate } from '../../../domain/calendar/date.ts'
import { openEnd, type Period } from '../../../domain/calendar/period.ts'
import type { ExchangeDocument } from '../../../domain/exchange/document.ts'
import { faulty, type Checked } from '../faults.ts'

/** A document of which any value may be at fault. */
export type CheckedDocument = Checked<ExchangeDocument>
/** A record of which any value may be at fault. */
export type Entry = Record<string, unknown>

/** Whether none of the values is at fault. */
export const isSound = (...values: unknown[]): boolean => !values.includes(faulty)
/** Some values as one key. */
export const key = (...parts: unknown[]): string => JSON.stringify(parts)

/** The dates of a record, which are known to be sound; without a last one it is open-ended. */
export function periodOf(entry: Entry, first: string, last: string): Period {
  const until = entry[last]
  return {
    from: parseDate(entry[first] as string),
    until: typeof until === 'string' ? parseDate(until) : openEnd,
  }
}

/** Adds to a list of lists. */
export function append<Item>(lists: Map<unknown, Item[]>, listKey: unknown, item: Item): void {
  const list = lists.get(listKey)
  if (list) list.push(item)
  else lists.set(listKey, [item])
}
