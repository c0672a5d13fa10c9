import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { SoonEntry } from '../../../../shared/contract/today-lines.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { nextLimitChange } from '../../../../shared/domain/planning/limit-change.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { hostNamed, type TodayFacts } from './today-facts.ts'

/** More is in Sluitingen and Vorming. */
const most = 8

/** Closures, training and the next legal maximum after today, as far ahead as papers are asked for. */
export function soonEntries(facts: TodayFacts, sessions: OutputOf<'training.list'>): SoonEntry[] {
  const { today, now, closures, view, settings } = facts
  const until = formatDate(view.until)
  const change = nextLimitChange(now, settings)
  const entries: SoonEntry[] = [
    ...closures
      .filter(({ record }) => record.from > today)
      .map(({ record: { hostId, from, until: last, reason, note } }): SoonEntry => ({
        kind: 'closure',
        from,
        until: last,
        reason,
        ...(hostId !== null && { host: hostNamed(facts, hostId) }),
        ...(note !== undefined && { note }),
      })),
    ...sessions
      .filter(({ record: { date, isCancelled } }) => date > today && date <= until && isCancelled !== true)
      .map(({ record: { date, title }, coming }): SoonEntry => ({ kind: 'training', from: date, title, coming })),
    ...(change && change.date <= view.until
      ? [{ kind: 'legal-limit' as const, from: formatDate(change.date), before: change.before, after: change.after }]
      : []),
  ]
  return entries.sort((a, b) => compareText(a.from, b.from)).slice(0, most)
}
