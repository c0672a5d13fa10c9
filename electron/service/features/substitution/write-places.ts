import type { Executor } from '../../../../db/open.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { datesOf, type Place } from './place.ts'
import { refuseGroupFull } from './refuse-group-full.ts'
import { refuseNoPlace } from './refuse-no-place.ts'
import { refuseChanged } from './stored-places.ts'
import { readUnneeded } from './unneeded-places.ts'

/**
 * Writes places and refuses those that are not there, in the transaction at hand: whole or not at all.
 * @param isTakenBack the places stood before: with a host who is away by now they stand again, and the children are open as then
 * @throws {ServiceError} `no-place` or `group-full`
 */
export async function writePlaces(
  db: Executor,
  places: readonly Place[],
  write: () => Promise<void>,
  { isTakenBack } = { isTakenBack: false },
): Promise<void> {
  const atHosts = places.filter(({ record }) => record.kind === 'host')
  const inGroups = places.filter(({ record }) => record.kind === 'group')
  await refuseUnknown(db, atHosts, inGroups)
  await write()
  await refuseNoPlace(db, atHosts, { mayBeAway: isTakenBack })
  await refuseGroupFull(db, inGroups)
}

/**
 * An agreement has one place on a date: refuses what would be a second one beside those that the command itself touches.
 * @throws {ServiceError} `version-conflict` with what was arranged meanwhile
 */
export async function refuseTaken(db: Executor, places: readonly Place[], touched: ReadonlySet<string>): Promise<void> {
  if (places.length === 0) return
  const agreementIds = [...new Set(places.map(({ record }) => record.agreementId))]
  const wanted = new Set(places.map(({ record }) => dayOf(record)))
  const arranged = await readSubstitutions(db, { agreementIds, between: datesOf(places), arrangedOnly: true })
  const meanwhile = arranged.find(({ id, record }) => !touched.has(id) && wanted.has(dayOf(record)))
  if (meanwhile) refuseChanged(meanwhile)
}

/**
 * A place is needed only while the child's own host is closed, in place of what the child has reserved.
 * @throws {ServiceError} `no-such-need`, details `{ childId, date }`
 */
export async function refuseUnneeded(db: Executor, places: readonly Place[]): Promise<void> {
  const [unneeded] = await readUnneeded(db, places)
  if (unneeded)
    throw new ServiceError('conflict', 'no-such-need', { childId: unneeded.childId, date: unneeded.record.date })
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

function dayOf({ agreementId, date }: Place['record']): string {
  return JSON.stringify([agreementId, date])
}

function idsOf(places: readonly Place[], field: 'hostId' | 'groupLocationId'): string[] {
  return [...new Set(places.map(({ record }) => record[field] ?? ''))]
}
