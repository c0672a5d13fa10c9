import type { OutputOf } from '../../../shared/contract/index.ts'

/** A backup in the list. */
export type Backup = OutputOf<'backups.list'>['backups'][number]
