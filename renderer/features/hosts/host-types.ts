import type { OutputOf } from '../../../shared/contract/index.ts'
import type { Host } from '../../../shared/domain/exchange/document.ts'
import type { Place } from '../../components/form/index.ts'

/** A host in the list, and a host's whole file. */
export type HostRow = OutputOf<'hosts.list'>[number]
export type HostFile = OutputOf<'hosts.file'>
export type Average = HostRow['average']

/** Where the record of a host is typed: a form of one, or of a new one. */
export type HostPlace = Pick<Place<Host>, 'at'>

/** Average number of children per opening day; zero without an opening day. */
export function averageOf({ openDays, halfDays }: Average): number {
  return openDays === 0 ? 0 : halfDays / 2 / openDays
}
