import type { CellObject } from 'write-excel-file/node'
import { bold, date, empty, number, table, text, workbook } from '../xlsx-cells.ts'
import type { ExportTable, TableCell } from './table.ts'

/** Tables as one workbook, a sheet each: real numbers, percentages and dates, sums below. */
export async function tablesXlsx(tables: readonly ExportTable[]): Promise<Uint8Array> {
  return workbook(
    tables.map(({ name, head, rows, total, widths }) =>
      table(name, {
        head,
        rows: [...rows.map((row) => row.map(cellOf)), ...(total ? [total.map((cell) => bold(cellOf(cell)))] : [])],
        widths,
      }),
    ),
  )
}

function cellOf(cell: TableCell): CellObject {
  if (cell === undefined) return empty
  if (typeof cell === 'string') return text(cell)
  if (typeof cell === 'number') return number(cell)
  return 'percent' in cell ? { ...number(cell.percent / 100), format: '0.0%' } : date(cell.date)
}
