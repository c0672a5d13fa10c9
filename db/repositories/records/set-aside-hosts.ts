import { sql } from 'kysely'
import type { SetAsideHost } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'

/** Hosts that are not to be proposed for a child on a day; all, or those of some children between two dates, by child, date and host. */
export async function readSetAsideHosts(
  db: Executor,
  asked?: { childIds: Iterable<string>; from: string; until: string },
): Promise<SetAsideHost[]> {
  const rows = await db
    .selectFrom('set_aside_hosts')
    .selectAll()
    .$if(asked !== undefined, (query) =>
      query
        .where(isAmong('child_id', asked?.childIds ?? []))
        .where('date', '>=', asked?.from ?? '')
        .where('date', '<=', asked?.until ?? ''),
    )
    .execute()
  return rows
    .map((row) => ({ childId: row.child_id, date: row.date, hostId: row.host_id }))
    .sort((a, b) => compareText(a.childId, b.childId) || compareText(a.date, b.date) || compareText(a.hostId, b.hostId))
}

/** Adds hosts that are set aside. */
export async function insertSetAsideHosts(db: Executor, rows: readonly SetAsideHost[]): Promise<void> {
  await insertBulk(
    db,
    'set_aside_hosts',
    ['child_id', 'date', 'host_id'],
    rows.map((row) => [row.childId, row.date, row.hostId]),
  )
}

/** Lets a host be proposed again. */
export async function deleteSetAsideHosts(db: Executor, rows: readonly SetAsideHost[]): Promise<void> {
  const json = JSON.stringify(rows.map((row) => [row.childId, row.date, row.hostId]))
  await db
    .deleteFrom('set_aside_hosts')
    .where(
      sql<boolean>`(child_id, date, host_id) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${json}))`,
    )
    .execute()
}
