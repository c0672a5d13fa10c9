import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Place } from './place.ts'
import { refuseGroupFull } from './refuse-group-full.ts'
import { refuseNoPlace } from './refuse-no-place.ts'

/**
 * Writes places and refuses those that are not there, in the transaction at hand: whole or not at all.
 * @throws {ServiceError} `no-place` or `group-full`
 */
export async function writePlaces(db: Executor, places: readonly Place[], write: () => Promise<void>): Promise<void> {
  const atHosts = places.filter(({ record }) => record.kind === 'host')
  const inGroups = places.filter(({ record }) => record.kind === 'group')
  await refuseUnknown(db, atHosts, inGroups)
  await write()
  await refuseNoPlace(db, atHosts)
  await refuseGroupFull(db, inGroups)
}

/** Nobody can be where no host or group location is. */
async function refuseUnknown(db: Executor, atHosts: readonly Place[], inGroups: readonly Place[]): Promise<void> {
  const [hostId] = await readUnknown(db, 'hosts', idsOf(atHosts, 'hostId'))
  const noHost = atHosts.find(({ record }) => record.hostId === hostId)
  if (hostId !== undefined && noHost)
    throw new ServiceError('conflict', 'no-place', {
      childId: noHost.childId,
      date: noHost.record.date,
      hostId,
      blockers: [{ kind: 'not-serving' }],
    })
  const [groupLocationId] = await readUnknown(db, 'group_locations', idsOf(inGroups, 'groupLocationId'))
  const noGroup = inGroups.find(({ record }) => record.groupLocationId === groupLocationId)
  if (groupLocationId !== undefined && noGroup)
    throw new ServiceError('conflict', 'group-full', { groupLocationId, date: noGroup.record.date, places: 0 })
}

function idsOf(places: readonly Place[], field: 'hostId' | 'groupLocationId'): string[] {
  return [...new Set(places.map(({ record }) => record[field] ?? ''))]
}
