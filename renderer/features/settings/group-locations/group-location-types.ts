import type { OutputOf } from '../../../../shared/contract/index.ts'

/** A group location as it is stored. */
export type StoredGroupLocation = OutputOf<'groupLocations.list'>[number]
