/** A number that is sought, within bounds. */
export type Column = {
  lower: number
  upper: number
  isInteger: boolean
  /** What it is where the placements are known; none for a placement itself. */
  derive?: (values: readonly number[]) => number
}

/** Columns times their coefficients; a column at most once. */
export type Terms = ReadonlyMap<number, number>

/** lower ≤ terms ≤ upper */
export type Row = { lower: number; upper: number; terms: Terms }

/** A problem of whole numbers as a solver takes it, grown column by column and row by row. */
export type LinearModel = { columns: Column[]; rows: Row[] }

/**
 * A part of a goal: `terms` are what is counted, and never below `floor`. The sum of the parts is what the placements add to
 * what the fixed needs cost alone; only `spread` is the whole.
 */
export type GoalPart = { terms: Terms; floor: number }

/** Adds a column and gives its number. */
export function addColumn(model: LinearModel, column: Column): number {
  model.columns.push(column)
  return model.columns.length - 1
}

/** Adds a row and gives its number. */
export function addRow(model: LinearModel, lower: number, upper: number, terms: Terms): number {
  model.rows.push({ lower, upper, terms })
  return model.rows.length - 1
}

/** The value of some terms. */
export function valueOf(terms: Terms, values: readonly number[]): number {
  let total = 0
  for (const [column, coefficient] of terms) total += coefficient * (values[column] ?? 0)
  return total
}

/** All columns where the placements are known: a column is derived from those before it alone. */
export function derived({ columns }: LinearModel, placements: readonly number[]): number[] {
  const values: number[] = []
  for (const [index, { derive }] of columns.entries()) values.push(derive ? derive(values) : (placements[index] ?? 0))
  return values
}

/**
 * A column that is 1 when one of some 0/1 columns is, where less is better; a single one stands for itself. It need not be
 * whole: nothing keeps it above the highest of them.
 */
export function anyOf(model: LinearModel, columns: readonly number[]): number {
  const [only] = columns
  if (only !== undefined && columns.length === 1) return only
  const any = addColumn(model, {
    lower: 0,
    upper: 1,
    isInteger: false,
    derive: (values) => Math.max(0, ...columns.map((column) => values[column] ?? 0)),
  })
  for (const column of columns)
    addRow(
      model,
      0,
      Infinity,
      new Map([
        [any, 1],
        [column, -1],
      ]),
    )
  return any
}

/** A column that may be 1 only when one of some 0/1 columns is, where more is better. */
export function oneIfAny(model: LinearModel, columns: readonly number[]): number {
  const one = addColumn(model, {
    lower: 0,
    upper: 1,
    isInteger: false,
    derive: (values) => Math.max(0, ...columns.map((column) => values[column] ?? 0)),
  })
  const terms = new Map(columns.map((column) => [column, 1]))
  addRow(model, 0, Infinity, terms.set(one, -1))
  return one
}
