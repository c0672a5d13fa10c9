import type { InputOf, OutputOf } from '../../../shared/contract/index.ts'

/** What a preview of forms says; a file of it; a row that is understood, or one that is not. */
export type FormsPreview = OutputOf<'attendanceForms.preview'>
export type FormFile = FormsPreview['files'][number]
export type FormRow = FormFile['rows'][number]
export type FormFault = FormFile['faults'][number]
export type FileChoices = NonNullable<InputOf<'attendanceForms.preview'>['choices']>[number]
export type FormKind = InputOf<'attendanceForms.write'>['kinds'][number]
export type WrittenForms = OutputOf<'attendanceForms.write'>
