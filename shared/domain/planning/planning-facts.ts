import type { Agreement, Closure, Tariff } from '../billing/facts.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'

/** A host without what is agreed with families. */
export type PlanningHost = Omit<HostCapacityFacts, 'agreements'>

/** A child as far as amounts depend on it. */
export type PlanningChild = { childId: string; schoolStartsOn?: EpochDay; tariffs: readonly Tariff[] }

/**
 * The part of a service that changes on trial touch. Every fact stands here once, so that a change is one replacement: all
 * agreements of the hosts, and all of the children of the families whose amount is asked.
 */
export type PlanningFacts = {
  hosts: readonly PlanningHost[]
  agreements: readonly Agreement[]
  children: readonly PlanningChild[]
  closures: readonly Closure[]
}

/** The hosts as capacity computes with them, by id. */
export function capacityFactsOf({ hosts, agreements }: PlanningFacts): Map<string, HostCapacityFacts> {
  const byHost = Map.groupBy(agreements, ({ hostId }) => hostId)
  return new Map(hosts.map((host) => [host.hostId, { ...host, agreements: byHost.get(host.hostId) ?? [] }]))
}
