import type { OutputOf } from '../../../shared/contract/index.ts'

/** The forms of a month. */
export type Report = OutputOf<'foSu05.preview'>
/** The form of one location. */
export type LocationForm = Report['locations'][number]
export type FormProblem = LocationForm['problems'][number]
export type FormLine = LocationForm['lines'][number]
