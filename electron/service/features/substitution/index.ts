import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { substitution } from '../../../../shared/contract/substitution.ts'
import type { HandlersOf } from '../../context.ts'
import { substitutionAbsences } from './absences.ts'
import { placeCommands } from './place-commands.ts'
import { substitutionView } from './view.ts'

const later = async (): Promise<never> => {
  throw new ServiceError('not-found', 'no-such-closure')
}

/** Handlers of places elsewhere (R73–R77). */
export const substitutionHandlers: HandlersOf<keyof typeof substitution> = {
  'substitution.absences': substitutionAbsences,
  'substitution.view': substitutionView,
  'substitution.propose': later,
  'substitution.candidates': later,
  'substitution.trial': later,
  ...placeCommands,
}
