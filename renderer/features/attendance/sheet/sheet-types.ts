import type { OutputOf } from '../../../../shared/contract/index.ts'

/** What the service answers for a host's month. */
export type SheetRecords = OutputOf<'attendance.sheet'>
