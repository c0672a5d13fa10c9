import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** The hosts where each of some children was before a date, by child. */
export async function readKnownHosts(
  db: Executor,
  childIds: Iterable<string>,
  before: string,
): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom('stays')
    .select(['child_id', 'host_id'])
    .distinct()
    .where(isAmong('child_id', childIds))
    .where('date', '<', before)
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.child_id)].map(([childId, own]) => [
      childId,
      new Set(own.map((row) => row.host_id)),
    ]),
  )
}
