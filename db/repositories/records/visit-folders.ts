import type { VisitFolder } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'

/** Bezoekmappen that were given along, by the moment they were made, then id. */
export async function readVisitFolders(db: Executor): Promise<VisitFolder[]> {
  const rows = await db.selectFrom('visit_folders').selectAll().execute()
  const hosts = Map.groupBy(await db.selectFrom('visit_folder_hosts').selectAll().execute(), (row) => row.folder_id)
  return rows
    .map((row) => ({
      id: row.id,
      madeAt: row.made_at,
      madeBy: row.made_by,
      hostIds: (hosts.get(row.id) ?? []).map((one) => one.host_id).sort(compareText),
      ...present({ returnedAt: row.returned_at }),
    }))
    .sort((a, b) => compareText(a.madeAt, b.madeAt) || compareText(a.id, b.id))
}

/** Adds bezoekmappen. */
export async function insertVisitFolders(db: Executor, folders: readonly VisitFolder[]): Promise<void> {
  await insertBulk(
    db,
    'visit_folders',
    ['id', 'made_at', 'made_by', 'returned_at'],
    folders.map((folder) => [folder.id, folder.madeAt, folder.madeBy, folder.returnedAt ?? null]),
  )
  await insertBulk(
    db,
    'visit_folder_hosts',
    ['folder_id', 'host_id'],
    folders.flatMap((folder) => folder.hostIds.map((hostId) => [folder.id, hostId])),
  )
}

/** Writes down when a bezoekmap was brought back. */
export async function markVisitFolderReturned(db: Executor, id: string, returnedAt: string): Promise<void> {
  await db.updateTable('visit_folders').set({ returned_at: returnedAt }).where('id', '=', id).execute()
}
