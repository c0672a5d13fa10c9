import type { OutputOf } from '../../../../shared/contract/index.ts'

/** A material with where it is. */
export type MaterialEntry = OutputOf<'materials.list'>[number]
/** A loan as it stands today. */
export type LoanEntry = OutputOf<'materials.history'>[number]
