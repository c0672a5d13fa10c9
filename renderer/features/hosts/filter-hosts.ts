import { matchesFilter } from '../../components/matches-filter.ts'
import type { HostRow } from './host-types.ts'

/** Which hosts the list shows. */
export const hostStates = ['active', 'full', 'ended', 'all'] as const
export type HostState = (typeof hostStates)[number]

/** Hosts that a filter (name, town, phone) and a state leave over. `active` includes those who have still to start. */
export function filterHosts(hosts: readonly HostRow[], filter: string, state: HostState, today: string): HostRow[] {
  return hosts.filter(
    (host) =>
      isInState(host, state, today) && matchesFilter(filter, [host.firstName, host.lastName, host.city, host.phone]),
  )
}

function isInState(host: HostRow, state: HostState, today: string): boolean {
  if (state === 'all') return true
  const hasEnded = host.endsOn !== undefined && host.endsOn < today
  if (state === 'ended') return hasEnded
  if (state === 'full') return host.breaches > 0
  return !hasEnded
}
