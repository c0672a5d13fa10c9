import type { OutputOf } from '../../../shared/contract/index.ts'

/** A host in the list, and a host's whole file. */
export type HostRow = OutputOf<'hosts.list'>[number]
export type HostFile = OutputOf<'hosts.file'>
export type Average = HostRow['average']

/** Average number of children per opening day; zero without an opening day. */
export function averageOf({ openDays, halfDays }: Average): number {
  return openDays === 0 ? 0 : halfDays / 2 / openDays
}
