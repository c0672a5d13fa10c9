import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { compareText } from '../../../shared/domain/text-order.ts'

/** Newest first; on one date by kind and name, so that the list is always the same. */
export function newestFirst(events: TimelineEvent[]): TimelineEvent[] {
  return events.sort(
    (a, b) => compareText(b.date, a.date) || compareText(a.kind, b.kind) || compareText(a.title, b.title),
  )
}
