import { sql } from 'kysely'
import type { Executor } from '../open.ts'
import type { Schema } from '../schema.ts'

const rowsPerStatement = 5_000

type Cell = string | number | null

/**
 * Adds many rows of few columns with one statement per 5,000: the rows travel as one JSON text, which is several times
 * faster than a placeholder per value. Texts and whole numbers only: decimals would lose their last digit on the way, and are bound as values.
 */
export async function insertBulk<Table extends keyof Schema>(
  db: Executor,
  table: Table,
  columns: readonly (keyof Schema[Table] & string)[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const into = sql.join(columns.map((column) => sql.ref(column)))
  const values = sql.join(columns.map((_, index) => sql`value ->> ${sql.lit(index)}`))
  for (const json of jsonOf(rows))
    await sql`INSERT INTO ${sql.table(table)} (${into}) SELECT ${values} FROM json_each(${json})`.execute(db)
}

/** The same of rows as a table has them: the columns are those of the first one. */
export async function insertRows<Table extends keyof Schema, Column extends keyof Schema[Table] & string>(
  db: Executor,
  table: Table,
  rows: readonly Readonly<Record<Column, Cell>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as Column[]
  await insertBulk(
    db,
    table,
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

/** Tables of which several rows are changed at once. */
type Versioned = {
  [Table in keyof Schema]: Schema[Table] extends { id: unknown; version: unknown } ? Table : never
}[keyof Schema]

/** Puts rows in the place of the stored ones of their id, their first cell, in the same way; versions go up. */
export async function replaceBulk<Table extends Versioned>(
  db: Executor,
  table: Table,
  columns: readonly (keyof Schema[Table] & string)[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const cells = sql.join(columns.map((column, index) => sql`${sql.ref(column)} = value ->> ${sql.lit(index + 1)}`))
  for (const json of jsonOf(rows))
    await sql`UPDATE ${sql.table(table)} SET ${cells}, version = version + 1
      FROM json_each(${json}) WHERE ${sql.ref(`${table}.id`)} = value ->> 0`.execute(db)
}

function* jsonOf(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    yield JSON.stringify(rows.slice(start, start + rowsPerStatement))
}
