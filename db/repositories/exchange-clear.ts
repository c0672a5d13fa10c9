import { sql } from 'kysely'
import type { Executor } from '../open.ts'

/** Tables that are no part of the exchange document: who did what, and what was answered. */
const kept = ['audit_log', 'audit_subjects', 'requests']

/**
 * Takes away everything that an exchange document writes, so that another one can be written; the caller holds the transaction and
 * writes it at once. Only for a visiting copy, which holds nothing that was issued.
 */
export async function clearDocument(db: Executor): Promise<void> {
  // Rows that name each other go in any order; at the commit all names have to be there again.
  await sql`PRAGMA defer_foreign_keys = ON`.execute(db)
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN (${sql.join(kept)})`.execute(db)
  for (const { name } of tables.rows) await sql`DELETE FROM ${sql.table(name)}`.execute(db)
}
