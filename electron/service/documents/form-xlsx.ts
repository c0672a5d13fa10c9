import type { CellObject } from 'write-excel-file/node'
import type { SheetCell } from '../../../shared/formats/attendance-form/form-sheet.ts'
import { attendanceSheetText } from './text/attendance-sheet-nl.ts'
import { date, withoutControls, workbook } from './xlsx-cells.ts'

const widths = [26, 12, 6, 14, 8, 8, 8, 8, 18, 18, 30, 20]

/**
 * A form of one host and month as a workbook. Cells for hours and words are texts: what somebody types stays what was typed,
 * and `8.30` becomes no date and no number.
 */
export async function formXlsx(rows: readonly (readonly SheetCell[])[], headRows: number): Promise<Uint8Array> {
  const columns = Math.max(...rows.map((row) => row.length))
  const data = rows.map((row, at) => {
    const isTitles = at === headRows - 1
    return (at < headRows - 1 ? row : Array.from({ length: columns }, (_, index) => row[index] ?? '')).map((cell) =>
      isTitles ? titleCell(cell) : at < headRows ? headingCell(cell) : answerCell(cell),
    )
  })
  const sheet = {
    sheet: attendanceSheetText.sheet,
    data,
    columns: Array.from({ length: columns }, (_, index) => ({ width: widths[index] ?? 14 })),
    stickyRowsCount: headRows,
    orientation: 'landscape' as const,
  }
  return workbook([sheet])
}

const text = (value: string): CellObject => ({ value: withoutControls(value), type: String, format: '@' })

function titleCell(cell: SheetCell): CellObject {
  return { ...headingCell(cell), fontWeight: 'bold', backgroundColor: '#eeeeee' }
}

function headingCell(cell: SheetCell): CellObject {
  return typeof cell === 'string' ? text(cell) : date(cell.date)
}

function answerCell(cell: SheetCell): CellObject {
  const line = { borderColor: '#bbbbbb', borderStyle: 'thin' } as const
  return { ...(typeof cell === 'string' ? text(cell) : date(cell.date)), ...line }
}
