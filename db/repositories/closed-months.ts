import type { ClosedMonth } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { insertBulk } from './bulk.ts'
import { isAmong } from './id-list.ts'

/** Months of hosts whose sheets are finished (R134): all, or those of some hosts, by host and month. */
export async function readClosedMonths(db: Executor, hostIds?: readonly string[]): Promise<ClosedMonth[]> {
  const rows = await db
    .selectFrom('closed_months')
    .selectAll()
    .$if(hostIds !== undefined, (query) => query.where(isAmong('host_id', hostIds ?? [])))
    .execute()
  return rows
    .map((row) => ({ hostId: row.host_id, month: row.month, closedOn: row.closed_on }))
    .sort((a, b) => compareText(a.hostId, b.hostId) || compareText(a.month, b.month))
}

/** Closes months that are open. */
export async function insertClosedMonths(db: Executor, months: readonly ClosedMonth[]): Promise<void> {
  await insertBulk(
    db,
    'closed_months',
    ['host_id', 'month', 'closed_on'],
    months.map((row) => [row.hostId, row.month, row.closedOn]),
  )
}

/** Opens a month again. */
export async function deleteClosedMonth(db: Executor, hostId: string, month: string): Promise<void> {
  await db.deleteFrom('closed_months').where('host_id', '=', hostId).where('month', '=', month).execute()
}
