import type { OutputOf } from '../../../../shared/contract/index.ts'
import { childWeeks, type ChildWeek } from '../../../../shared/domain/attendance/child-weeks.ts'
import { deviationsOf } from '../../../../shared/domain/attendance/deviations.ts'
import type { HostUse } from '../../../../shared/domain/attendance/host-use.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import type { ChildPeriod } from './used-days.ts'

type Report = OutputOf<'attendance.deviations'>
/** A child's weeks and deviations, as the contract writes them. */
export type ChildUse = Report['children'][number]

/** The name of a host by id. */
export type NamesOfHosts = (hostId: string) => { id: string; firstName: string; lastName: string }

/** Names of hosts by their id; empty ones for a host that is not among them. */
export function namesOf(hosts: readonly ReturnType<NamesOfHosts>[]): NamesOfHosts {
  const byId = new Map(hosts.map((host) => [host.id, host]))
  return (id) => byId.get(id) ?? { id, firstName: '', lastName: '' }
}

/** How a child used its plans in a period, and the ways in which that differs while an agreement runs at its end. */
export function useOf(
  { childId, days, running }: ChildPeriod,
  names: NamesOfHosts,
): Omit<ChildUse, 'firstName' | 'lastName'> {
  const weeks = childWeeks(days)
  return {
    id: childId,
    agreements: running.map(({ id, hostId }) => ({ id, host: names(hostId) })),
    deviations:
      running.length === 0 ? [] : deviationsOf(weeks).map((one) => ({ ...one, since: formatDate(one.since) })),
    weeks: weeks.map(weekOf),
  }
}

function weekOf({ monday, arrival, departure, ...week }: ChildWeek): ChildUse['weeks'][number] {
  return {
    monday: formatDate(monday),
    ...week,
    ...(arrival !== undefined && { arrival }),
    ...(departure !== undefined && { departure }),
  }
}

/** A stretch of a host's days, as the contract writes it. */
export function hostUseOf({ from, until, ...use }: HostUse): Report['hosts'][number]['weeks'][number] {
  return { ...written({ from, until }), ...use }
}

/** A period as two dates. */
export function written({ from, until }: Period): { from: string; until: string } {
  return { from: formatDate(from), until: formatDate(until) }
}
