import { sql } from 'kysely'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'

/**
 * Every incident with what a list shows of it; what happened, how it was treated and what people said stay in the database.
 * In no order.
 */
export async function readIncidentOverview(db: Executor) {
  const rows = await db
    .selectFrom('incidents')
    .leftJoin('crisis_reports', 'crisis_reports.incident_id', 'incidents.id')
    .select([
      'incidents.id',
      'incidents.version',
      'incidents.kind',
      'incidents.category',
      'incidents.host_id',
      'incidents.occurred_at',
      'incidents.reported_at',
      'incidents.insurer_told_at',
      'incidents.closed_on',
      'crisis_reports.phoned_at',
      'crisis_reports.form_sent_at',
    ])
    .execute()
  const children = Map.groupBy(
    await db
      .selectFrom('incident_children')
      .select(['incident_id', 'child_id', 'parents_told_at'])
      .select(
        sql<number>`coalesce(is_injured, 0) OR coalesce(went_to_hospital, 0) OR coalesce(saw_doctor, 0)`.as('is_hurt'),
      )
      .execute(),
    (row) => row.incident_id,
  )
  const steps = await countSteps(db, 'incident_steps', 'incident_id')
  return rows.map((row) => ({ ...row, children: children.get(row.id) ?? [], steps: steps.get(row.id) ?? 0 }))
}

/** Every complaint with what a list shows of it; who complained and of what stay in the database. In no order. */
export async function readComplaintOverview(db: Executor) {
  const rows = await db
    .selectFrom('complaints')
    .select([
      'id',
      'version',
      'received_at',
      'channel',
      'is_crisis',
      'host_id',
      'child_id',
      'acknowledged_on',
      'answer_due_on',
      'answered_on',
      'referred_on',
      'closed_on',
      'outcome',
    ])
    .execute()
  const steps = await countSteps(db, 'complaint_steps', 'complaint_id')
  return rows.map((row) => ({ ...row, steps: steps.get(row.id) ?? 0 }))
}

async function countSteps(
  db: Executor,
  table: 'incident_steps' | 'complaint_steps',
  column: 'incident_id' | 'complaint_id',
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    SELECT ${sql.ref(column)} AS id, count(*) AS count FROM ${sql.table(table)} GROUP BY ${sql.ref(column)}`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** That there was something, and when: nothing of what it was. */
export type CaseOf = { id: string; kind: 'incident' | 'complaint'; date: string }

/** The incidents and complaints of the file of a host or a child, by date, kind and id. */
export async function readCasesOf(db: Executor, of: { hostId: string } | { childId: string }): Promise<CaseOf[]> {
  const incidents = await db
    .selectFrom('incidents')
    .select(['id', 'occurred_at as at'])
    .where((where) =>
      'hostId' in of
        ? where('host_id', '=', of.hostId)
        : where(
            'id',
            'in',
            where.selectFrom('incident_children').select('incident_id').where('child_id', '=', of.childId),
          ),
    )
    .execute()
  const complaints = await db
    .selectFrom('complaints')
    .select(['id', 'received_at as at'])
    .where((where) => ('hostId' in of ? where('host_id', '=', of.hostId) : where('child_id', '=', of.childId)))
    .execute()
  return [
    ...incidents.map(({ id, at }) => ({ id, kind: 'incident' as const, date: at.slice(0, 10) })),
    ...complaints.map(({ id, at }) => ({ id, kind: 'complaint' as const, date: at.slice(0, 10) })),
  ].sort((a, b) => compareText(a.date, b.date) || compareText(a.kind, b.kind) || compareText(a.id, b.id))
}
