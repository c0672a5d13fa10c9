import { sql } from 'kysely'
import type { Executor } from '../open.ts'

/** The ids of a list that no row of the table has. */
export async function readUnknown(
  db: Executor,
  table: 'children' | 'hosts' | 'contract_holders' | 'group_locations' | 'home_visits' | 'visit_templates',
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT value AS id FROM json_each(${JSON.stringify(ids)})
    WHERE value NOT IN (SELECT id FROM ${sql.table(table)})`.execute(db)
  return rows.map(({ id }) => id)
}
