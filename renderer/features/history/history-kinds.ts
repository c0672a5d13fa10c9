import { historyKinds } from '../../../shared/contract/history.ts'
import type { HistoryEntry, HistoryKind } from './history-types.ts'

/** Which entries are shown. */
export type KindFilter = HistoryKind | 'all'

const ofHost = [
  'host',
  'agreement',
  'care-plan',
  'closure',
  'extra-day',
  'host-month',
  'incident',
  'complaint',
] as const
const ofChild = [
  'child',
  'contract-holder',
  'agreement',
  'tariff',
  'care-plan',
  'extra-day',
  'incident',
  'complaint',
] as const

const ofRequest = ['waiting-request', 'agreement', 'care-plan', 'letter'] as const

/** The kinds of records that the history of a subject (`host:<id>`, `child:<id>`, `request:<id>`, `service`) can be about. */
export function historyKindsOf(subject: string): readonly HistoryKind[] {
  if (subject.startsWith('host:')) return ofHost
  if (subject.startsWith('request:')) return ofRequest
  return subject.startsWith('child:') ? ofChild : historyKinds
}

/** Whether an entry is about a kind of record; acts that are about no single record are the service's. */
export function isOfKind({ record }: HistoryEntry, kind: KindFilter): boolean {
  return kind === 'all' || (record?.kind ?? 'service') === kind
}
