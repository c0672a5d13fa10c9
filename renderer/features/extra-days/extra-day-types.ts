import type { OutputOf } from '../../../shared/contract/index.ts'

/** A stored extra day with the people it is about. */
export type ExtraDayEntry = OutputOf<'extraDays.list'>[number]
/** An agreement that an extra day can be asked for. */
export type AskableAgreement = OutputOf<'extraDays.agreements'>[number]
/** What an extra day would do. */
export type ExtraDayAnswer = OutputOf<'extraDays.check'>
