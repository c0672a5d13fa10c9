import { longestFormCell } from '../../domain/attendance/form-cell.ts'
import { formatTime } from '../../domain/calendar/time.ts'
import { dateOf, type DateBasis } from './cell-date.ts'
import { readTimeCell } from './cell-time.ts'
import type { FormColumn, FormField } from './form-columns.ts'
import { cellText, type FormCell, type TableRow } from './form-table.ts'

/** A cell that was corrected by hand: what the file held when somebody looked, and what is read in its place. */
export type CellCorrection = { was: string; to: string }

/** By the number of the row, then by the index of the column, from 0. */
export type FormCorrections = Readonly<Record<string, Readonly<Record<string, CellCorrection>>>>

/** A cell as somebody would type it: a spreadsheet's number of a day or a fraction of one as a date (`5/10/2026`) or a time. */
export function typedCell(cell: FormCell, field: FormField | undefined, basis: DateBasis): string {
  if (field === 'date') {
    const [year, month, day] = dateOf(cell, basis)?.split('-') ?? []
    if (year !== undefined && month !== undefined) return `${Number(day)}/${Number(month)}/${year}`
  }
  if (typeof cell === 'number' && /^(from|until)\d$/.test(field ?? '')) {
    const { minute } = readTimeCell(cell)
    if (minute !== undefined) return formatTime(minute)
  }
  return cellText(cell).slice(0, longestFormCell)
}

/**
 * A row with what was corrected in it. A cell that holds something else than when it was corrected is left as it is: the file
 * was changed since, and the number of a row may be that of another child.
 */
export function correctedRow(
  row: TableRow,
  columns: readonly FormColumn[],
  corrections: FormCorrections | undefined,
  basis: DateBasis,
): TableRow {
  const ofRow = corrections?.[String(row.number)]
  if (!ofRow) return row
  const cells = [...row.cells]
  for (const { index, field } of columns) {
    const correction = ofRow[String(index)]
    if (correction && typedCell(cells[index], field, basis) === correction.was) cells[index] = correction.to
  }
  return { ...row, cells }
}
