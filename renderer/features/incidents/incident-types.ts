import type { OutputOf } from '../../../shared/contract/index.ts'

export type Register = OutputOf<'incidents.list'>
export type IncidentEntry = Register['incidents'][number]
export type ComplaintEntry = Register['complaints'][number]
