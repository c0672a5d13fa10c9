import type { substitution } from '../../../../shared/contract/substitution.ts'
import type { HandlersOf } from '../../context.ts'
import { substitutionAbsences } from './absences.ts'
import { substitutionBackCalls } from './back-calls.ts'
import { substitutionCandidates } from './candidates.ts'
import { placeCommands } from './place-commands.ts'
import { substitutionPropose } from './propose.ts'
import { substitutionTrial } from './trial.ts'
import { substitutionView } from './view.ts'

/** Handlers of places elsewhere (R73–R77). */
export const substitutionHandlers: HandlersOf<keyof typeof substitution> = {
  'substitution.absences': substitutionAbsences,
  'substitution.backCalls': substitutionBackCalls,
  'substitution.view': substitutionView,
  'substitution.propose': substitutionPropose,
  'substitution.candidates': substitutionCandidates,
  'substitution.trial': substitutionTrial,
  ...placeCommands,
}
