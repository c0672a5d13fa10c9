import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readSubstitutions, type StoredSubstitution } from '../../../../db/repositories/records/substitutions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Place } from './place.ts'

/** A place as it is stored, with its people. */
export type StoredPlace = { stored: StoredSubstitution; place: Place }

/**
 * Places that somebody looked at, each once, in the order in which they are first named.
 * @throws {ServiceError} `no-such-substitution`, or `version-conflict` with what is stored now where somebody changed one meanwhile
 */
export async function readLookedAt(
  db: Executor,
  looked: readonly { id: string; version: number }[],
): Promise<StoredPlace[]> {
  const ids = looked.map(({ id }) => id)
  const stored = new Map((await readSubstitutions(db, { ids })).map((one) => [one.id, one]))
  const named = looked.map(({ id, version }) => {
    const now = stored.get(id)
    if (!now) throw new ServiceError('not-found', 'no-such-substitution')
    return now.version === version ? now : refuseChanged(now)
  })
  return withPeople(db, [...new Set(named)])
}

/** Somebody else was first. */
export function refuseChanged({ version, record }: StoredSubstitution): never {
  throw new ServiceError('conflict', 'version-conflict', { version, record })
}

/** Places with the child, the family and the host of their agreements. */
export async function withPeople(db: Executor, places: readonly StoredSubstitution[]): Promise<StoredPlace[]> {
  const ids = [...new Set(places.map(({ record }) => record.agreementId))]
  const agreements = new Map((await readAgreementRecords(db, { ids })).map((agreement) => [agreement.id, agreement]))
  return places.flatMap((stored) => {
    const agreement = agreements.get(stored.record.agreementId)
    if (!agreement) return []
    const { childId, contractHolderId, hostId } = agreement
    return [{ stored, place: { record: stored.record, childId, contractHolderId, ownHostId: hostId } }]
  })
}
