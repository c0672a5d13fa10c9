import type { OutputOf } from '../../../shared/contract/index.ts'

/** A contract holder in the list to choose from. */
export type HolderRow = OutputOf<'contractHolders.list'>[number]
