import type { Incident } from '../../../shared/domain/exchange/incidents.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'
import { deleteIncidentParts, insertIncidentParts, readIncidentParts } from './incident-parts.ts'

/** An incident or a crisis with the version to name when it is changed. */
export type StoredIncident = { id: string; version: number; record: Incident }

/** Incidents and crises (R137–R139), all or some by id, by moment, then id. */
export async function readIncidents(db: Executor, ids?: readonly string[]): Promise<StoredIncident[]> {
  const rows = await db
    .selectFrom('incidents')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .execute()
  const parts = await readIncidentParts(db, ids)
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        ...present({
          kind: row.kind,
          category: row.category,
          hostId: row.host_id,
          occurredAt: row.occurred_at,
          reportedAt: row.reported_at,
          reportedBy: row.reported_by,
          place: row.place,
          description: row.description,
          firstAid: row.first_aid,
          insurerToldAt: row.insurer_told_at,
          insuranceReference: row.insurance_reference,
          measures: row.measures,
          closedOn: row.closed_on,
          outcome: row.outcome,
        }),
        ...parts.lists(row.id),
        ...parts.crisis(row.id),
      },
    }))
    .sort((a, b) => compareText(a.record.occurredAt, b.record.occurredAt) || compareText(a.id, b.id))
}

/** Adds incidents. */
export async function insertIncidents(db: Executor, incidents: readonly Incident[]): Promise<void> {
  await insertRows(db, 'incidents', incidents.map(rowOf))
  await insertIncidentParts(db, incidents)
}

/** Puts an incident in the place of the stored one; its version goes up. */
export async function replaceIncident(db: Executor, incident: Incident): Promise<void> {
  await db
    .updateTable('incidents')
    .set((row) => ({ ...rowOf(incident), version: row('version', '+', 1) }))
    .where('id', '=', incident.id)
    .execute()
  await deleteIncidentParts(db, incident.id)
  await insertIncidentParts(db, [incident])
}

function rowOf(incident: Incident) {
  return {
    id: incident.id,
    kind: incident.kind,
    category: incident.category,
    host_id: incident.hostId ?? null,
    occurred_at: incident.occurredAt,
    reported_at: incident.reportedAt,
    reported_by: incident.reportedBy,
    place: incident.place ?? null,
    description: incident.description,
    first_aid: incident.firstAid ?? null,
    insurer_told_at: incident.insurerToldAt ?? null,
    insurance_reference: incident.insuranceReference ?? null,
    measures: incident.measures ?? null,
    closed_on: incident.closedOn ?? null,
    outcome: incident.outcome ?? null,
  }
}
