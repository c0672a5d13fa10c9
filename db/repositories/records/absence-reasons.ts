import type { AbsenceReasonRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'

/** The service's own rows of reasons of absence (R69), by id and date; the built-in ones stand in shared/law. */
export async function readAbsenceReasons(db: Executor): Promise<AbsenceReasonRecord[]> {
  const rows = await db.selectFrom('absence_reasons').selectAll().execute()
  return rows
    .map((row) => ({
      ...present({ id: row.id, from: row.from_date, name: row.name, kind: row.kind, key: row.key }),
      billing: row.billing,
      isJustified: row.is_justified === 1,
      needsDocument: row.needs_document === 1,
      isActive: row.is_active === 1,
    }))
    .sort((a, b) => compareText(a.id, b.id) || compareText(a.from, b.from))
}

/** Adds rows of reasons. */
export async function insertAbsenceReasons(db: Executor, reasons: readonly AbsenceReasonRecord[]): Promise<void> {
  await insertBulk(
    db,
    'absence_reasons',
    ['id', 'from_date', 'name', 'kind', 'key', 'billing', 'is_justified', 'needs_document', 'is_active'],
    reasons.map((row) => [
      row.id,
      row.from,
      row.name,
      row.kind,
      row.key ?? null,
      row.billing,
      Number(row.isJustified),
      Number(row.needsDocument),
      Number(row.isActive),
    ]),
  )
}

/** Takes the row of a reason from a date away. */
export async function deleteAbsenceReason(db: Executor, id: string, from: string): Promise<void> {
  await db.deleteFrom('absence_reasons').where('id', '=', id).where('from_date', '=', from).execute()
}
