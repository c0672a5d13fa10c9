import type { OutputOf } from '../../../shared/contract/index.ts'

/** The closures of a year, with who can be closed. */
export type ClosureYear = OutputOf<'closures.list'>
export type ClosureEntry = ClosureYear['closures'][number]
export type ClosableHost = ClosureYear['hosts'][number]
