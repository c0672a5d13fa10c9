import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts'
import type { useCommand } from '../../../api/index.ts'

/** What there is to write to a family, with what is to be known of it beside the letter. */
export type LetterEntry = OutputOf<'hostStops.letters'>[number] & { facts: string[] }
/** To whom, in which form and where. */
export type LettersWanted = Pick<InputOf<'hostStops.writeLetters'>, 'contractHolderIds' | 'folder' | 'kinds'>
/** As a letter on paper, or as a draft of an e-mail. */
export type LetterKind = LettersWanted['kinds'][number]
/** The command that makes the letters. */
export type LettersCommand = Pick<
  ReturnType<typeof useCommand<'hostStops.writeLetters'>>,
  'isRunning' | 'failure' | 'data' | 'progress'
> & { make: (wanted: LettersWanted) => Promise<unknown> }
/** Whom the letters are about, and what they are about. */
export type LettersAbout = Pick<InputOf<'substitution.tell'>, 'hostId' | 'topic'>
/** Child-days for which nothing was found. */
export type WithoutPlace = InputOf<'substitution.letters'>['withoutPlace']
/** What the call list holds beside what is decided. */
export type CallListExtras = Pick<InputOf<'substitution.writeCallList'>, 'assumed' | 'sentences'>
