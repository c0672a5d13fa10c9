import type { SharedEdit } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import type { Schema } from '../../schema.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'

/** Kinds of records that travel in a bezoekmap. */
export type TravellingKind = Schema['shared_edits']['kind']

/** The edits of records of a kind, all or of some, by record; within one by moment, then id. */
export async function readSharedEdits(
  db: Executor,
  kind: TravellingKind,
  recordIds?: readonly string[],
): Promise<Map<string, SharedEdit[]>> {
  const rows = await db
    .selectFrom('shared_edits')
    .selectAll()
    .where('kind', '=', kind)
    .$if(recordIds !== undefined, (query) => query.where(isAmong('record_id', recordIds ?? [])))
    .execute()
  const edits = new Map<string, SharedEdit[]>()
  for (const row of rows.sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))) {
    const replaces = JSON.parse(row.replaces) as string[]
    const value = JSON.parse(row.value) as NonNullable<SharedEdit['value']> | null
    const edit: SharedEdit = {
      id: row.id,
      field: row.field,
      ...(value !== null && { value }),
      at: row.at,
      by: row.by,
      ...(replaces.length > 0 && { replaces }),
      ...(row.is_shared === 1 && { isShared: true }),
    }
    const known = edits.get(row.record_id)
    if (known) known.push(edit)
    else edits.set(row.record_id, [edit])
  }
  return edits
}

/** Adds the edits of records. */
export async function insertSharedEdits(
  db: Executor,
  kind: TravellingKind,
  records: readonly { id: string; edits?: readonly SharedEdit[] }[],
): Promise<void> {
  await insertBulk(
    db,
    'shared_edits',
    ['id', 'kind', 'record_id', 'field', 'value', 'at', 'by', 'replaces', 'is_shared'],
    records.flatMap(({ id, edits = [] }) =>
      edits.map((edit) => [
        edit.id,
        kind,
        id,
        edit.field,
        JSON.stringify(edit.value ?? null),
        edit.at,
        edit.by,
        JSON.stringify(edit.replaces ?? []),
        Number(edit.isShared ?? false),
      ]),
    ),
  )
}

/** Puts the edits of a record in the place of what was; only those that differ are touched. */
export async function changeSharedEdits(
  db: Executor,
  kind: TravellingKind,
  before: { id: string; edits?: readonly SharedEdit[] },
  after: { id: string; edits?: readonly SharedEdit[] },
): Promise<void> {
  const keyed = (edits: readonly SharedEdit[] = []) => new Map(edits.map((edit) => [JSON.stringify(edit), edit]))
  const [old, now] = [keyed(before.edits), keyed(after.edits)]
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, { id }]) => id)
  if (gone.length > 0) await db.deleteFrom('shared_edits').where('kind', '=', kind).where(isAmong('id', gone)).execute()
  const edits = [...now].filter(([key]) => !old.has(key)).map(([, edit]) => edit)
  await insertSharedEdits(db, kind, [{ id: after.id, edits }])
}

/** Takes away the edits of a record, before they are written anew. */
export async function deleteSharedEdits(db: Executor, kind: TravellingKind, recordId: string): Promise<void> {
  await db.deleteFrom('shared_edits').where('kind', '=', kind).where('record_id', '=', recordId).execute()
}
