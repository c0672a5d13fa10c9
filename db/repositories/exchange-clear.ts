import { sql } from 'kysely'
import type { Executor } from '../open.ts'

/**
 * Tables that are no part of the exchange document: who did what, what was answered, and what is searched, which triggers mark as
 * changed and whoever writes the next document indexes anew.
 */
const kept = ['audit_log', 'audit_subjects', 'requests', 'search_records']

/**
 * Takes away everything that an exchange document writes, so that another one can be written; the caller holds the transaction and
 * writes it at once. Only for a visiting copy, which holds nothing that was issued.
 */
export async function clearDocument(db: Executor): Promise<void> {
  // Rows that name each other go in any order; at the commit all names have to be there again.
  await sql`PRAGMA defer_foreign_keys = ON`.execute(db)
  const tables = await sql<{ name: string }>`SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN (${sql.join(kept)})`.execute(
    db,
  )
  for (const { name } of tables.rows) await sql`DELETE FROM ${sql.table(name)}`.execute(db)
}
