import type { HistoryEntry, HistoryKind } from './history-types.ts'

/** Which entries are shown. */
export type KindFilter = HistoryKind | 'all'

const ofHost = ['host', 'agreement', 'care-plan', 'closure'] as const
const ofChild = ['child', 'contract-holder', 'agreement', 'tariff', 'care-plan'] as const
const ofService = [
  'host',
  'child',
  'contract-holder',
  'agreement',
  'tariff',
  'care-plan',
  'closure',
  'setting',
  'service',
] as const

/** The kinds of records that the history of a subject (`host:<id>`, `child:<id>`, `service`) can be about. */
export function historyKindsOf(subject: string): readonly HistoryKind[] {
  if (subject.startsWith('host:')) return ofHost
  return subject.startsWith('child:') ? ofChild : ofService
}

/** Whether an entry is about a kind of record; acts that are about no single record are the service's. */
export function isOfKind({ record }: HistoryEntry, kind: KindFilter): boolean {
  return kind === 'all' || (record?.kind ?? 'service') === kind
}
