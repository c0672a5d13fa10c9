import { v7 as newId } from 'uuid'
import type { ClosureRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'

/** A closure as stored: the exchange document does not name it, the window does. */
export type StoredClosure = { id: string; version: number; record: ClosureRecord }

/** Narrows to one closure, to those that close a host (its own and the service's), or that touch dates, both inclusive. */
export type ClosureFilter = { id?: string; hostId?: string; touching?: { from: string; until: string } }

/** All closures, or some: those of the whole service first, then by host, each by date. */
export async function readClosureRecords(
  db: Executor,
  { id, hostId, touching }: ClosureFilter = {},
): Promise<StoredClosure[]> {
  const rows = await db
    .selectFrom('closures')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(hostId !== undefined, (query) =>
      query.where((where) => where.or([where('host_id', '=', hostId ?? ''), where('host_id', 'is', null)])),
    )
    .$if(touching !== undefined, (query) =>
      query.where('from_date', '<=', touching?.until ?? '').where('until_date', '>=', touching?.from ?? ''),
    )
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        hostId: row.host_id,
        ...present({
          from: row.from_date,
          until: row.until_date,
          reason: row.reason,
          rsz: row.rsz,
          note: row.note,
          reportedAt: row.reported_at,
          reportedBy: row.reported_by,
        }),
        ...(row.is_open_ended === 1 && { isOpenEnded: true }),
      },
    }))
    .sort(
      ({ record: a }, { record: b }) =>
        Number(a.hostId !== null) - Number(b.hostId !== null) ||
        compareText(a.hostId ?? '', b.hostId ?? '') ||
        compareText(a.from, b.from) ||
        compareText(a.until, b.until) ||
        compareText(a.reason, b.reason) ||
        compareText(a.rsz ?? '', b.rsz ?? '') ||
        compareText(a.note ?? '', b.note ?? '') ||
        compareText(a.reportedAt ?? '', b.reportedAt ?? '') ||
        compareText(a.reportedBy ?? '', b.reportedBy ?? '') ||
        Number(a.isOpenEnded ?? false) - Number(b.isOpenEnded ?? false),
    )
}

/** Adds closures; gives their ids in the same order. */
export async function insertClosures(db: Executor, closures: readonly ClosureRecord[]): Promise<string[]> {
  const ids = closures.map(() => newId())
  await insertBulk(
    db,
    'closures',
    ['id', ...columns],
    closures.map((closure, index) => {
      const row = rowOf(closure)
      return [ids[index] ?? '', ...columns.map((column) => row[column])]
    }),
  )
  return ids
}

/** Puts a closure's record in the place of the stored one; its version goes up. */
export async function replaceClosure(db: Executor, id: string, closure: ClosureRecord): Promise<void> {
  await db
    .updateTable('closures')
    .set((row) => ({ ...rowOf(closure), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Takes a closure away. */
export async function deleteClosure(db: Executor, id: string): Promise<void> {
  await db.deleteFrom('closures').where('id', '=', id).execute()
}

function rowOf(closure: ClosureRecord) {
  return {
    host_id: closure.hostId,
    from_date: closure.from,
    until_date: closure.until,
    reason: closure.reason,
    rsz: closure.rsz ?? null,
    note: closure.note ?? null,
    reported_at: closure.reportedAt ?? null,
    reported_by: closure.reportedBy ?? null,
    is_open_ended: Number(closure.isOpenEnded ?? false),
  }
}

const columns = Object.keys(rowOf({ hostId: null, from: '', until: '', reason: 'other' })) as (keyof ReturnType<
  typeof rowOf
>)[]
