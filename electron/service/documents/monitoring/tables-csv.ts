import { writeCsv } from '../tables/write-csv.ts'
import type { ExportTable, TableCell } from './table.ts'

/** A table as a text file that Belgian spreadsheets open, numbers with a comma; without its sums. */
export function tableCsv({ head, rows }: Pick<ExportTable, 'head' | 'rows'>): Uint8Array {
  return writeCsv([head, ...rows.map((row) => row.map(cellOf))])
}

function cellOf(cell: TableCell): string | { date: string } {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'string' || 'date' in cell) return cell
  return numberText(cell.percent)
}

function numberText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}
