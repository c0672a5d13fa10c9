import { sql } from 'kysely'
import type { AbsenceRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'
import { daysOf, type AttendanceFilter, type ChildDay } from './attendance.ts'

/** All absences, or those of some days, by child and date. */
export async function readAbsenceRecords(db: Executor, filter?: AttendanceFilter): Promise<AbsenceRecord[]> {
  const rows = await db.selectFrom('absences').selectAll().where(daysOf(filter)).execute()
  return rows
    .map((row) =>
      present({
        childId: row.child_id,
        date: row.date,
        reason: row.reason,
        notifiedAt: row.notified_at,
        ruling: row.ruling,
        reasonId: row.reason_id,
        notifiedBy: row.notified_by,
        documentSeenOn: row.document_seen_on,
        rulingReason: row.ruling_reason,
        note: row.note,
      }),
    )
    .sort((a, b) => compareText(a.childId, b.childId) || compareText(a.date, b.date))
}

/** Adds absences on days that have none. */
export async function insertAbsences(db: Executor, absences: readonly AbsenceRecord[]): Promise<void> {
  await insertBulk(
    db,
    'absences',
    [
      'child_id',
      'date',
      'reason',
      'notified_at',
      'ruling',
      'reason_id',
      'notified_by',
      'document_seen_on',
      'ruling_reason',
      'note',
    ],
    absences.map((row) => [
      row.childId,
      row.date,
      row.reason,
      row.notifiedAt ?? null,
      row.ruling ?? null,
      row.reasonId ?? null,
      row.notifiedBy ?? null,
      row.documentSeenOn ?? null,
      row.rulingReason ?? null,
      row.note ?? null,
    ]),
  )
}

/** Takes the absences of some days away. */
export async function removeAbsences(db: Executor, days: readonly ChildDay[]): Promise<void> {
  const json = JSON.stringify(days.map(({ childId, date }) => [childId, date]))
  await db
    .deleteFrom('absences')
    .where(sql<boolean>`(child_id, date) IN (SELECT value ->> 0, value ->> 1 FROM json_each(${json}))`)
    .execute()
}
