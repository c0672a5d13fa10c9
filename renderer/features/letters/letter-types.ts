import type { InputOf, OutputOf } from '../../../shared/contract/index.ts'

/** To whom a template can go. */
export type Recipients = OutputOf<'letters.recipients'>
export type RecipientRow = Recipients['recipients'][number]
/** What a letter is about beside to whom it goes. */
export type LetterAbout = InputOf<'letters.recipients'>
/** A letter of the register. */
export type ListedLetter = OutputOf<'letters.list'>[number]
/** A template in the settings. */
export type TemplateRow = OutputOf<'letters.templates'>['templates'][number]
/** A version of the reglement. */
export type RegulationRow = OutputOf<'regulations.list'>[number]
