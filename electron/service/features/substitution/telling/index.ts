import type { substitutionLetters } from '../../../../../shared/contract/substitution-letters.ts'
import type { HandlersOf } from '../../../context.ts'
import { substitutionLettersShown } from './letters.ts'
import { writeCallList } from './write-call-list.ts'
import { writeLetters } from './write-letters.ts'

/** Handlers of what families are told in writing, and of the list by which they are called. */
export const substitutionLetterHandlers: HandlersOf<keyof typeof substitutionLetters> = {
  'substitution.letters': substitutionLettersShown,
  'substitution.writeLetters': writeLetters,
  'substitution.writeCallList': writeCallList,
}
