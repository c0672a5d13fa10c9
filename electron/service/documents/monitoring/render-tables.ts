import type { ExportTable } from './table.ts'
import { tableCsv } from './tables-csv.ts'
import { tablesXlsx } from './tables-xlsx.ts'

/** The bytes of tables: all of them as one workbook, or the first as a text file. Only the worker imports this. */
export async function renderTables(kind: 'xlsx' | 'csv', tables: readonly ExportTable[]): Promise<Uint8Array> {
  return kind === 'xlsx' ? tablesXlsx(tables) : tableCsv(tables[0] ?? { head: [], rows: [] })
}
