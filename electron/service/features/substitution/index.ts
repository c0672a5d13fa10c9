import type { substitution } from '../../../../shared/contract/substitution.ts'
import type { HandlersOf } from '../../context.ts'
import { substitutionAbsences } from './absences.ts'
import { substitutionBackCalls } from './back-calls.ts'
import { inThread } from '../../substitution/in-thread.ts'
import { placeCommands } from './place-commands.ts'
import { substitutionView } from './view.ts'

/** Handlers of places elsewhere (R73–R77). */
export const substitutionHandlers: HandlersOf<keyof typeof substitution> = {
  'substitution.absences': substitutionAbsences,
  'substitution.backCalls': substitutionBackCalls,
  'substitution.view': substitutionView,
  'substitution.propose': inThread('substitution.propose'),
  'substitution.candidates': inThread('substitution.candidates'),
  'substitution.trial': inThread('substitution.trial'),
  ...placeCommands,
}
