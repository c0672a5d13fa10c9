import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { TariffRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'

/** A tariff as stored: the exchange document does not name it, the window does. */
export type StoredTariff = { id: string; version: number; record: TariffRecord }

/** All tariffs, or those of one child or of some, by child, contract holder and date. */
export async function readTariffs(db: Executor, children?: string | readonly string[]): Promise<StoredTariff[]> {
  const ids = JSON.stringify(typeof children === 'string' ? [children] : (children ?? []))
  const rows = await db
    .selectFrom('tariffs')
    .selectAll()
    .$if(children !== undefined, (query) =>
      query.where('child_id', 'in', sql<string>`(SELECT value FROM json_each(${ids}))`),
    )
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: present({
        childId: row.child_id,
        contractHolderId: row.contract_holder_id,
        kind: row.kind,
        kindcode: row.kindcode,
        from: row.from_date,
        until: row.until_date,
        dayCents: row.day_cents,
      }),
    }))
    .sort(
      ({ record: a }, { record: b }) =>
        compareText(a.childId, b.childId) ||
        compareText(a.contractHolderId, b.contractHolderId) ||
        compareText(a.from, b.from),
    )
}

/** Adds tariffs; gives their ids in the same order. */
export async function insertTariffs(db: Executor, tariffs: readonly TariffRecord[]): Promise<string[]> {
  const ids = tariffs.map(() => newId())
  await insertBulk(
    db,
    'tariffs',
    ['id', 'child_id', 'contract_holder_id', 'kind', 'kindcode', 'from_date', 'until_date', 'day_cents'],
    tariffs.map((row, index) => [
      ids[index] ?? '',
      row.childId,
      row.contractHolderId,
      row.kind,
      row.kindcode ?? null,
      row.from,
      row.until ?? null,
      row.dayCents,
    ]),
  )
  return ids
}

/** Puts a tariff's record in the place of the stored one; its version goes up. */
export async function replaceTariff(db: Executor, id: string, tariff: TariffRecord): Promise<void> {
  await db
    .updateTable('tariffs')
    .set((row) => ({
      child_id: tariff.childId,
      contract_holder_id: tariff.contractHolderId,
      kind: tariff.kind,
      kindcode: tariff.kindcode ?? null,
      from_date: tariff.from,
      until_date: tariff.until ?? null,
      day_cents: tariff.dayCents,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Takes a tariff away. */
export async function deleteTariff(db: Executor, id: string): Promise<void> {
  await db.deleteFrom('tariffs').where('id', '=', id).execute()
}

/** One tariff, or undefined. */
export async function readTariff(db: Executor, id: string): Promise<TariffRecord | undefined> {
  const row = await db.selectFrom('tariffs').select('child_id').where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return (await readTariffs(db, row.child_id)).find((tariff) => tariff.id === id)?.record
}
