import { sql } from 'kysely'
import type { Executor } from '../open.ts'

/** A number that changes, for one connection, whenever another one has written to the file; in a transaction that of its moment. */
export async function readDataVersion(db: Executor): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`PRAGMA data_version`.execute(db)
  return rows[0]?.data_version ?? 0
}
