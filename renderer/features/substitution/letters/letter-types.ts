import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts'

/** What there is to write to a family. */
export type LetterEntry = OutputOf<'substitution.letters'>[number]
/** As a letter on paper, or as a draft of an e-mail. */
export type LetterKind = InputOf<'substitution.writeLetters'>['kinds'][number]
/** Child-days for which nothing was found. */
export type WithoutPlace = InputOf<'substitution.letters'>['withoutPlace']
/** What the call list holds beside what is decided. */
export type CallListExtras = Pick<InputOf<'substitution.writeCallList'>, 'assumed' | 'sentences'>
