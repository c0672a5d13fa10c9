import { sql } from 'kysely'
import type { Executor } from '../open.ts'
import type { Schema } from '../schema.ts'

const rowsPerStatement = 5_000

type Cell = string | number | null

/**
 * Adds many rows of few columns with one statement per 5,000: the rows travel as one JSON text, which is several times
 * faster than a placeholder per value. Texts and whole numbers only; decimals keep their exactness through `insertRows`.
 */
export async function insertBulk<Table extends keyof Schema>(
  db: Executor,
  table: Table,
  columns: readonly (keyof Schema[Table] & string)[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const into = sql.join(columns.map((column) => sql.ref(column)))
  const values = sql.join(columns.map((_, index) => sql`value ->> ${sql.lit(index)}`))
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const json = JSON.stringify(rows.slice(start, start + rowsPerStatement))
    await sql`INSERT INTO ${sql.table(table)} (${into}) SELECT ${values} FROM json_each(${json})`.execute(db)
  }
}
