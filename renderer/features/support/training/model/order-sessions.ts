import { hasSessionWork } from '../../../../../shared/domain/support/session-state.ts'
import { filterWords, matchesText, searchText } from '../../../../components/matches-filter.ts'
import type { SessionEntry } from '../training-types.ts'

/** Where a session stands in the list. */
export const sessionGroups = ['todo', 'coming', 'past'] as const
export type SessionGroup = (typeof sessionGroups)[number]
/** What a chip narrows the list to. */
export type SessionChip = 'all' | 'coming' | 'todo'

/** The group of a session: over and not finished, to come, or past. */
export function groupOf(entry: SessionEntry): SessionGroup {
  if (hasSessionWork(entry) && entry.isOver) return 'todo'
  return entry.isOver ? 'past' : 'coming'
}

/** The sessions of a chip and a filter, by group: what comes by date, what is over the latest first. */
export function orderSessions(
  entries: readonly SessionEntry[],
  { chip, filter }: { chip: SessionChip; filter: string },
): Record<SessionGroup, SessionEntry[]> {
  const words = filterWords(filter)
  const shown = entries.filter(
    (entry) =>
      (chip === 'all' || groupOf(entry) === chip) &&
      matchesText(words, searchText([entry.record.title, entry.record.provider, entry.record.place])),
  )
  const of = (group: SessionGroup) => shown.filter((entry) => groupOf(entry) === group)
  return { todo: of('todo').toReversed(), coming: of('coming'), past: of('past').toReversed() }
}
