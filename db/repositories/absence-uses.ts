import { sql } from 'kysely'
import type { Executor } from '../open.ts'

/** Per reason of absence the last date of an absence entered with it; built-in reasons by their kind. */
export async function readLastUses(db: Executor): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('absences')
    .select([sql<string>`COALESCE(reason_id, reason)`.as('id'), sql<string>`MAX(date)`.as('last')])
    .groupBy('id')
    .execute()
  return new Map(rows.map((row) => [row.id, row.last]))
}
