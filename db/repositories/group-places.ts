import type { Executor } from '../open.ts'
import { ownHostIsClosed } from './guests.ts'

/** How many children have a place at a group location on a date. */
export type GroupUse = { groupLocationId: string; date: string; children: number }

/**
 * The children at the group locations between two dates, both inclusive (R74). As everywhere, a place counts only while the host
 * of the child's agreement, or the whole service, is closed on that day.
 */
export async function countGroupPlaces(
  db: Executor,
  { from, until }: { from: string; until: string },
): Promise<GroupUse[]> {
  const rows = await db
    .selectFrom('substitutions')
    .innerJoin('agreements', 'agreements.id', 'substitutions.agreement_id')
    .where('status', '=', 'arranged')
    .where('group_location_id', 'is not', null)
    .where('date', '>=', from)
    .where('date', '<=', until)
    .where(ownHostIsClosed)
    .groupBy(['group_location_id', 'date'])
    .select((row) => ['group_location_id', 'date', row.fn.count<number>('child_id').distinct().as('children')])
    .execute()
  return rows.map((row) => ({ groupLocationId: row.group_location_id ?? '', date: row.date, children: row.children }))
}
