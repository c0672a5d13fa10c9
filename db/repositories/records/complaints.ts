import { sql } from 'kysely'
import type { Complaint } from '../../../shared/domain/exchange/incidents.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk, insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'

/** A complaint with the version to name when it is changed. */
export type StoredComplaint = { id: string; version: number; record: Complaint }

/** Complaints with their steps (R140), all or some by id, by receipt, then id. */
export async function readComplaints(db: Executor, ids?: readonly string[]): Promise<StoredComplaint[]> {
  const rows = await db
    .selectFrom('complaints')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .execute()
  const among = ids === undefined ? sql<boolean>`true` : isAmong('complaint_id', ids)
  const steps = Map.groupBy(
    await db.selectFrom('complaint_steps').selectAll().where(among).execute(),
    (row) => row.complaint_id,
  )
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        ...present({
          receivedAt: row.received_at,
          receivedBy: row.received_by,
          channel: row.channel,
          complainant: row.complainant,
          contractHolderId: row.contract_holder_id,
          hostId: row.host_id,
          childId: row.child_id,
          subject: row.subject,
          text: row.text,
        }),
        ...(row.is_crisis === 1 && { isCrisis: true }),
        ...present({
          acknowledgedOn: row.acknowledged_on,
          answerDueOn: row.answer_due_on,
          answeredOn: row.answered_on,
          answer: row.answer,
          referredOn: row.referred_on,
          closedOn: row.closed_on,
          outcome: row.outcome,
        }),
        ...filled({
          steps: (steps.get(row.id) ?? [])
            .map((step) => ({ id: step.id, on: step.on_date, by: step.by, text: step.text }))
            .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id)),
        }),
      },
    }))
    .sort((a, b) => compareText(a.record.receivedAt, b.record.receivedAt) || compareText(a.id, b.id))
}

/** Adds complaints. */
export async function insertComplaints(db: Executor, complaints: readonly Complaint[]): Promise<void> {
  await insertRows(db, 'complaints', complaints.map(rowOf))
  await insertSteps(db, complaints)
}

/** Puts a complaint in the place of the stored one; its version goes up. */
export async function replaceComplaint(db: Executor, complaint: Complaint): Promise<void> {
  await db
    .updateTable('complaints')
    .set((row) => ({ ...rowOf(complaint), version: row('version', '+', 1) }))
    .where('id', '=', complaint.id)
    .execute()
  await db.deleteFrom('complaint_steps').where('complaint_id', '=', complaint.id).execute()
  await insertSteps(db, [complaint])
}

async function insertSteps(db: Executor, complaints: readonly Complaint[]): Promise<void> {
  await insertBulk(
    db,
    'complaint_steps',
    ['complaint_id', 'id', 'on_date', 'by', 'text'],
    complaints.flatMap(({ id, steps = [] }) => steps.map((step) => [id, step.id, step.on, step.by, step.text])),
  )
}

function rowOf(complaint: Complaint) {
  return {
    id: complaint.id,
    received_at: complaint.receivedAt,
    received_by: complaint.receivedBy,
    channel: complaint.channel,
    complainant: complaint.complainant,
    contract_holder_id: complaint.contractHolderId ?? null,
    host_id: complaint.hostId ?? null,
    child_id: complaint.childId ?? null,
    subject: complaint.subject,
    text: complaint.text,
    is_crisis: Number(complaint.isCrisis ?? false),
    acknowledged_on: complaint.acknowledgedOn ?? null,
    answer_due_on: complaint.answerDueOn ?? null,
    answered_on: complaint.answeredOn ?? null,
    answer: complaint.answer ?? null,
    referred_on: complaint.referredOn ?? null,
    closed_on: complaint.closedOn ?? null,
    outcome: complaint.outcome ?? null,
  }
}
