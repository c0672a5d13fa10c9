import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readChildNamesAtHost } from '../../../../db/repositories/child-files.ts'
import type { OverCapacity } from '../../../../shared/contract/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { causedBreaches } from '../../../../shared/domain/capacity/caused-breaches.ts'
import { hostDays, type HostDays } from '../../../../shared/domain/capacity/presence.ts'
import { namedPatterns } from '../named-patterns.ts'

/** A host as it stands in the transaction at hand, for telling what a change does to it. */
export async function hostNow(db: Executor, hostId: string, period: Period): Promise<HostDays | undefined> {
  const { hosts, closures } = await readCapacityFacts(db, period, hostId)
  return hosts[0] && hostDays(hosts[0], closureCalendar(closures))
}

/** A child at a host on the dates that a change may fill; `before` is the host before the change. */
export type GivenPlace = { hostId: string; childId: string; period: Period; before: HostDays | undefined }

/**
 * Looks, inside the saving transaction, whether the change that was just written gives the child a place that is not there
 * (exchange.md §4): two windows or a slow user do not squeeze past it. Refused as `over-capacity` unless a reason is given.
 * @returns what is too full now, for the audit log; empty when there is room
 */
export async function refuseOverCapacity(
  db: Executor,
  { hostId, childId, period, before }: GivenPlace,
  reason: string | undefined,
): Promise<OverCapacity['patterns']> {
  const { hosts, closures, settings } = await readCapacityFacts(db, period, hostId)
  const [facts] = hosts
  if (!facts) return []
  const after = hostDays(facts, closureCalendar(closures))
  const caused = causedBreaches(before, after, childId, period, settings)
  if (caused.length === 0) return []
  const patterns = namedPatterns(caused, after, period, await readChildNamesAtHost(db, hostId))
  if (reason === undefined)
    throw new ServiceError('validation', 'over-capacity', { hostId, patterns } satisfies OverCapacity)
  return patterns
}
