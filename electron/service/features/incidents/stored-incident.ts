import type { Executor } from '../../../../db/open.ts'
import { insertIncidents, readIncidents, replaceIncident } from '../../../../db/repositories/records/incidents.ts'
import type { Incident } from '../../../../shared/domain/exchange/incidents.ts'
import type { Act } from '../../context.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs, storedRecord } from '../records/check.ts'
import { refuseUnknownIn, refuseUnknownOne } from '../records/unknown-refused.ts'
import { refuseClosed } from './case-refusals.ts'

const missing = 'no-such-incident'

const one = async (db: Executor, id: string): Promise<Incident | undefined> =>
  (await readIncidents(db, [id]))[0]?.record

/** An incident as it is now, with its version; refused where there is none. */
export function storedIncident(db: Executor, id: string): Promise<{ version: number; record: Incident }> {
  return storedRecord(db, 'incidents', id, missing, () => one(db, id))
}

/** An incident that somebody looked at and nobody changed since; of one that is closed nothing may change. */
export async function openIncident(
  db: Executor,
  looked: { id: string; version: number | undefined },
): Promise<Incident> {
  return refuseClosed(await lookedAtIncident(db, looked))
}

/** The same, whether it is closed or not. */
export function lookedAtIncident(db: Executor, looked: { id: string; version: number | undefined }): Promise<Incident> {
  return lookedAt(db, 'incidents', looked, missing, () => one(db, looked.id))
}

/** Writes an incident, checked as the exchange document would, in the transaction at hand; its act stands in every file that it is about. */
export async function putIncident(
  db: Executor,
  given: Incident,
  before: Incident | undefined,
  reason?: string,
): Promise<{ value: { id: string; version: number }; acts: Act[] }> {
  const incident = checkedRecord('incidents', given)
  await refuseUnknownOne(db, 'hostId', incident.hostId, 'hosts')
  await refuseUnknownIn(
    db,
    'children',
    incident.children?.map(({ childId }) => childId),
    'children',
    'childId',
  )
  await (before ? replaceIncident(db, incident) : insertIncidents(db, [incident]))
  const after = (await one(db, incident.id)) ?? incident
  return {
    value: await savedAs(db, 'incidents', incident.id),
    acts: [changeAct({ kind: 'incident', id: incident.id, before, after, about: filesOf(before, after), reason })],
  }
}

/** The files of the host and the children of an incident, of before a change too. */
export function filesOf(...incidents: readonly (Incident | undefined)[]): string[] {
  const files = incidents.flatMap((incident) => [
    ...(incident?.hostId === undefined ? [] : [hostFile(incident.hostId)]),
    ...(incident?.children ?? []).map(({ childId }) => childFile(childId)),
  ])
  return [...new Set(files)]
}
