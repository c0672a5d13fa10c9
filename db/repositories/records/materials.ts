import type { Material } from '../../../shared/domain/exchange/support.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'

/** A material with the version to name when it is changed. */
export type StoredMaterial = { id: string; version: number; record: Material }

/** What hosts can borrow, all or some by id, by id. */
export async function readMaterials(db: Executor, ids?: readonly string[]): Promise<StoredMaterial[]> {
  const rows = await db
    .selectFrom('materials')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        name: row.name,
        ...present({
          kind: row.kind,
          number: row.number,
          acquiredOn: row.acquired_on,
          valueCents: row.value_cents,
          retiredOn: row.retired_on,
          note: row.note,
        }),
      },
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Adds materials. */
export async function insertMaterials(db: Executor, materials: readonly Material[]): Promise<void> {
  await insertRows(db, 'materials', materials.map(rowOf))
}

/** Puts a material in the place of the stored one; its version goes up. */
export async function replaceMaterial(db: Executor, material: Material): Promise<void> {
  await db
    .updateTable('materials')
    .set((row) => ({ ...rowOf(material), version: row('version', '+', 1) }))
    .where('id', '=', material.id)
    .execute()
}

function rowOf(material: Material) {
  return {
    id: material.id,
    name: material.name,
    kind: material.kind ?? null,
    number: material.number ?? null,
    acquired_on: material.acquiredOn ?? null,
    value_cents: material.valueCents ?? null,
    retired_on: material.retiredOn ?? null,
    note: material.note ?? null,
  }
}
