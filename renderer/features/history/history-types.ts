import type { OutputOf } from '../../../shared/contract/index.ts'

/** An entry of the history. */
export type HistoryEntry = OutputOf<'history.list'>[number]
export type HistoryKind = NonNullable<HistoryEntry['record']>['kind']
/** A field that changed, with its value before and after as in the exchange document. */
export type FieldChange = HistoryEntry['changes'][number]
