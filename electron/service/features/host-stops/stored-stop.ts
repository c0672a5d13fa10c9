import {
  insertHostStops,
  readHostStops,
  replaceHostStop,
  type StoredHostStop,
} from '../../../../db/repositories/records/host-stops.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HostStop, StopOutcome } from '../../../../shared/domain/exchange/document.ts'
import type { Act } from '../../context.ts'
import { changeAct, hostFile } from '../records/acts.ts'
import { checkedRecord } from '../records/check.ts'

/** The stop of a host as stored; undefined where nothing was decided. */
export async function readStop(db: Executor, hostId: string): Promise<StoredHostStop | undefined> {
  return (await readHostStops(db, hostId))[0]
}

/** The stop that somebody looked at; refused where it is not there or was changed since. */
export async function lookedAtStop(
  db: Executor,
  { hostId, version }: { hostId: string; version: number | undefined },
): Promise<HostStop> {
  const stored = await readStop(db, hostId)
  if (!stored) throw new ServiceError('not-found', 'no-such-stop')
  if (stored.version !== version)
    throw new ServiceError('conflict', 'version-conflict', { version: stored.version, record: stored.record })
  return stored.record
}

/** Writes a stop, new or in the place of the stored one, as the document would be checked. */
export async function putStop(db: Executor, before: HostStop | undefined, record: object): Promise<HostStop> {
  const stop = checkedRecord('hostStops', record)
  await (before ? replaceHostStop(db, stop) : insertHostStops(db, [stop]))
  return stop
}

/** The id and version to name at the next change. */
export async function savedStop(db: Executor, hostId: string): Promise<{ id: string; version: number }> {
  return { id: hostId, version: (await readStop(db, hostId))?.version ?? 1 }
}

/** The act of a change of a stop, in the history of the host. */
export function stopAct(before: HostStop | undefined, after: HostStop | undefined, reason?: string): Act {
  const id = (after ?? before)?.hostId ?? ''
  return changeAct({ kind: 'host-stop', id, before, after, about: [hostFile(id)], reason })
}

/** A stop with an outcome in the place of that of the same agreement; without one, without it. */
export function withOutcome(stop: HostStop, agreementId: string, outcome: StopOutcome | undefined): HostStop {
  const others = (stop.outcomes ?? []).filter((one) => one.agreementId !== agreementId)
  return { ...stop, outcomes: outcome ? [...others, outcome] : others }
}
