import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import { dateCell, textCell } from '../xlsx-cells.ts'
import { fixZipTimes } from '../zip-times.ts'
import type { ExportTable, TableCell } from './table.ts'

/** Tables as one workbook, a sheet each: real numbers, percentages and dates, a bold head that stays in view, sums below. */
export async function tablesXlsx(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const bold = { fontWeight: 'bold' } as const
  const sheets = tables.map(({ name, head, rows, total, widths }) => ({
    sheet: name,
    data: [
      head.map((title): CellObject => ({ ...textCell(title), ...bold })),
      ...rows.map((row) => row.map(cellOf)),
      ...(total ? [total.map((cell): CellObject => ({ ...cellOf(cell), ...bold }))] : []),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }))
  return fixZipTimes(await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer())
}

function cellOf(cell: TableCell): CellObject {
  if (cell === undefined) return {}
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'number') return { value: cell, type: Number }
  return 'percent' in cell ? { value: cell.percent / 100, type: Number, format: '0.0%' } : dateCell(cell.date)
}
