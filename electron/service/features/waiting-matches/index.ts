import type { waitingMatches } from '../../../../shared/contract/waiting-matches.ts'
import type { HandlersOf } from '../../context.ts'
import { inThread } from '../../substitution/in-thread.ts'

/** Handlers of room at hosts for the waiting list: all of them read and reckon for long. */
export const waitingMatchHandlers: HandlersOf<keyof typeof waitingMatches> = {
  'waitingMatches.all': inThread('waitingMatches.all'),
  'waitingMatches.places': inThread('waitingMatches.places'),
  'waitingMatches.freeing': inThread('waitingMatches.freeing'),
  'waitingMatches.proposal': inThread('waitingMatches.proposal'),
}
