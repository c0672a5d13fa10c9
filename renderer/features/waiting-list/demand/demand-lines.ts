import type { OutputOf } from '../../../../shared/contract/index.ts'
import { demand as text } from '../../../i18n/nl/waiting-list/demand.ts'
import type { DemandPart } from './demand-search.ts'

type Demand = OutputOf<'waitingList.demand'>

/** A line of the count: its key in the address, its words, and the requests behind its numbers. */
export type DemandLine = { key: string; label: string; total: readonly string[]; unanswered?: readonly string[] }

/** The lines of a count: the groups, and after them what is counted with another or not at all. */
export function demandLines({ groups, same, notCounted }: Demand): DemandLine[] {
  return [
    ...groups.map(({ group, total, unanswered }) => ({
      key: group,
      label: text.groups[group] ?? group,
      total,
      unanswered,
    })),
    { key: 'same', label: text.same, total: same.map(({ id }) => id) },
    { key: 'not-counted', label: text.notCounted, total: notCounted },
  ]
}

/** The requests behind a number. */
export function requestsOf(line: DemandLine, part: DemandPart): readonly string[] {
  return part === 'alle' ? line.total : (line.unanswered ?? [])
}
