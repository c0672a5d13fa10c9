import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { SoonEntry } from '../../../../shared/contract/today-lines.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { nextLimitChange } from '../../../../shared/domain/planning/limit-change.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { hostNamed, type TodayFacts } from './today-facts.ts'

/** More is in Sluitingen and Vorming. */
const most = 10

/** Closures, training and the next legal maximum after today, as far ahead as papers are asked for. */
export function soonEntries(facts: TodayFacts, sessions: OutputOf<'training.list'>): SoonEntry[] {
  const { today, now, view, settings } = facts
  const until = formatDate(view.until)
  const change = nextLimitChange(now, settings)
  const entries: SoonEntry[] = [
    ...closureEntries(facts),
    ...sessions
      .filter(({ record: { date, isCancelled } }) => date > today && date <= until && isCancelled !== true)
      .map(({ record: { date, title } }): SoonEntry => ({ kind: 'training', from: date, title })),
    ...(change && change.date <= view.until
      ? [{ kind: 'legal-limit' as const, from: formatDate(change.date), before: change.before, after: change.after }]
      : []),
  ]
  return entries.sort((a, b) => compareText(a.from, b.from)).slice(0, most)
}

/** Closures that begin after today; hosts who are closed on the same days for the same reason are told together. */
function closureEntries(facts: TodayFacts): SoonEntry[] {
  const ahead = facts.closures.map(({ record }) => record).filter(({ from }) => from > facts.today)
  const alike = Map.groupBy(ahead, ({ hostId, from, until, reason, note = '' }) =>
    JSON.stringify([hostId === null, from, until, reason, hostId === null ? note : '']),
  )
  return [...alike.values()].flatMap((together): SoonEntry[] => {
    const [first] = together
    if (!first) return []
    const { from, until, reason, note } = first
    return [
      {
        kind: 'closure',
        from,
        until,
        reason,
        hosts: together.flatMap(({ hostId }) => (hostId === null ? [] : [hostNamed(facts, hostId)])),
        ...(together.length === 1 && note !== undefined && { note }),
      },
    ]
  })
}
