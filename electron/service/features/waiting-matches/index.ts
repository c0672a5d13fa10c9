import type { waitingMatches } from '../../../../shared/contract/waiting-list.ts'
import type { HandlersOf } from '../../context.ts'
import { inThread } from '../../substitution/in-thread.ts'

const notYet = (): Promise<never> => Promise.reject(new Error('not built yet'))

/** Handlers of room at hosts for the waiting list. */
export const waitingMatchHandlers: HandlersOf<keyof typeof waitingMatches> = {
  'waitingMatches.all': inThread('waitingMatches.all'),
  'waitingMatches.places': notYet,
  'waitingMatches.freeing': notYet,
  'waitingMatches.proposal': notYet,
}
