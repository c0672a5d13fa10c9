import type { Generated } from 'kysely'

/** Of a row that people change: who saves names the version that was read. */
export type Editable = { version: Generated<number> }
