import type { HostRow } from './host-types.ts'

/** Which hosts the list shows. */
export const hostStates = ['active', 'full', 'ended', 'all'] as const
export type HostState = (typeof hostStates)[number]

/** The texts a host is found by. */
export function hostTexts(host: HostRow): (string | undefined)[] {
  return [host.firstName, host.lastName, host.city, host.phone]
}

/** Whether a host belongs to a state on a date. `active` includes those who have still to start; the last day counts. */
export function isHostInState(host: HostRow, state: HostState, today: string): boolean {
  if (state === 'all') return true
  const hasEnded = host.endsOn !== undefined && host.endsOn < today
  if (state === 'ended') return hasEnded
  if (state === 'full') return host.breaches > 0
  return !hasEnded
}
