import type { HandlersOf } from '../context.ts'
import { places, relocations } from '../features/host-stops/relocations.ts'
import { substitutionCandidates } from '../features/substitution/candidates.ts'
import { substitutionPropose } from '../features/substitution/propose.ts'
import { substitutionTrial } from '../features/substitution/trial.ts'
import { allMatches } from '../features/waiting-matches/all.ts'
import { freeingPlaces } from '../features/waiting-matches/freeing.ts'
import { placesOfRequest } from '../features/waiting-matches/places.ts'
import { proposalForAll } from '../features/waiting-matches/proposal.ts'
import type { ThreadQuery } from './worker-messages.ts'

/** How the thread answers: these are asked of the service by `inThread`. */
export const threadHandlers: HandlersOf<ThreadQuery> = {
  'substitution.propose': substitutionPropose,
  'substitution.candidates': substitutionCandidates,
  'substitution.trial': substitutionTrial,
  'hostStops.relocations': relocations,
  'hostStops.places': places,
  'waitingMatches.all': allMatches,
  'waitingMatches.places': placesOfRequest,
  'waitingMatches.freeing': freeingPlaces,
  'waitingMatches.proposal': proposalForAll,
}
