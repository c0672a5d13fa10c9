import type { ExchangeDocument } from '../../../../shared/domain/exchange/document.ts'

/** The records that are edited, by their list in the exchange document. */
export type RecordKind =
  | 'hosts'
  | 'contractHolders'
  | 'children'
  | 'agreements'
  | 'tariffs'
  | 'carePlans'
  | 'closures'
  | 'extraDays'
  | 'groupLocations'
  | 'incidents'
  | 'complaints'
  | 'trainingSessions'
  | 'materials'
  | 'waitingList'

/** A record of a kind, as the exchange document has it. */
export type RecordOf<Kind extends RecordKind> = ExchangeDocument[Kind][number]
