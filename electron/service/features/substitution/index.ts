import { readGroupLocations } from '../../../../db/repositories/records/group-locations.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { substitution } from '../../../../shared/contract/substitution.ts'
import type { HandlersOf } from '../../context.ts'
import { substitutionAbsences } from './absences.ts'
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
  'substitution.arrange': later,
  'substitution.release': later,
  'substitution.setAside': later,
  'substitution.tell': later,
  'substitution.undo': later,
  'groupLocations.list': async ({ db }) => readGroupLocations(db),
  'groupLocations.save': later,
}
