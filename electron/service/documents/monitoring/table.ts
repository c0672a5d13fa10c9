/** A cell of a table that is exported: text, a number as it is, a part of 100, a date, or nothing. */
export type TableCell = string | number | { percent: number } | { date: string } | undefined

/** A table that is exported: a sheet of a workbook, or a file of its own. */
export type ExportTable = {
  name: string
  head: readonly string[]
  rows: readonly (readonly TableCell[])[]
  /** Sums below the rows. */
  total?: readonly TableCell[]
  /** Widths of the columns in signs. */
  widths: readonly number[]
}
