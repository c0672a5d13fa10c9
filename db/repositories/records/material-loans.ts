import type { MaterialLoan } from '../../../shared/domain/exchange/support.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { present } from '../present.ts'

/** A loan with the version to name when it is changed. */
export type StoredMaterialLoan = { id: string; version: number; record: MaterialLoan }

/** Narrows to one, to those of a material or of a host. */
export type MaterialLoanFilter = { id?: string; materialId?: string; hostId?: string }

/** Loans of materials to hosts, by their first day, then id. */
export async function readMaterialLoans(
  db: Executor,
  { id, materialId, hostId }: MaterialLoanFilter = {},
): Promise<StoredMaterialLoan[]> {
  const rows = await db
    .selectFrom('material_loans')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(materialId !== undefined, (query) => query.where('material_id', '=', materialId ?? ''))
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        materialId: row.material_id,
        hostId: row.host_id,
        from: row.from_date,
        ...present({ dueOn: row.due_on, returnedOn: row.returned_on }),
        conditionOut: row.condition_out,
        ...present({ conditionIn: row.condition_in, note: row.note }),
      },
    }))
    .sort((a, b) => compareText(a.record.from, b.record.from) || compareText(a.id, b.id))
}

/** How many materials each host, or one, has on loan, by host. */
export async function countMaterialsOut(db: Executor, hostId?: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('material_loans')
    .select((from) => ['host_id', from.fn.countAll<number>().as('count')])
    .where('returned_on', 'is', null)
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .groupBy('host_id')
    .execute()
  return new Map(rows.map((row) => [row.host_id, row.count]))
}

/** Adds loans. */
export async function insertMaterialLoans(db: Executor, loans: readonly MaterialLoan[]): Promise<void> {
  await insertRows(db, 'material_loans', loans.map(rowOf))
}

/** Puts a loan in the place of the stored one; its version goes up. */
export async function replaceMaterialLoan(db: Executor, loan: MaterialLoan): Promise<void> {
  await db
    .updateTable('material_loans')
    .set((row) => ({ ...rowOf(loan), version: row('version', '+', 1) }))
    .where('id', '=', loan.id)
    .execute()
}

/** Takes away a loan that was noted by mistake; the history keeps it. */
export async function deleteMaterialLoan(db: Executor, id: string): Promise<void> {
  await db.deleteFrom('material_loans').where('id', '=', id).execute()
}

function rowOf(loan: MaterialLoan) {
  return {
    id: loan.id,
    material_id: loan.materialId,
    host_id: loan.hostId,
    from_date: loan.from,
    due_on: loan.dueOn ?? null,
    returned_on: loan.returnedOn ?? null,
    condition_out: loan.conditionOut,
    condition_in: loan.conditionIn ?? null,
    note: loan.note ?? null,
  }
}
