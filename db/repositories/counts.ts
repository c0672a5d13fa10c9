import type { Executor } from '../open.ts'
import type { Schema } from '../schema.ts'

/** How many rows a table has. */
export async function countRows(db: Executor, table: keyof Schema): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((rows) => rows.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return row?.count ?? 0
}
