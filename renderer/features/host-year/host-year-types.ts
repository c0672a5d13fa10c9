import type { OutputOf } from '../../../shared/contract/index.ts'

/** A year of a host as the service answers it. */
export type HostYearView = OutputOf<'hostYear.view'>
