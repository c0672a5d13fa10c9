import { stringify } from 'csv-stringify/sync'
import { printedDate, type SheetCell } from '../../../../shared/formats/attendance-form/form-sheet.ts'

/** Rows as Belgian spreadsheets open them: `;`, CRLF, UTF-8 with its mark. */
export function writeCsv(rows: readonly (readonly SheetCell[])[]): Uint8Array {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guarded(cell) : printedDate(cell.date))),
  )
  return new TextEncoder().encode(stringify(texts, { delimiter: ';', record_delimiter: '\r\n', bom: true }))
}

/** A name or note that begins like a formula would be one for the spreadsheet that opens the file. */
function guarded(cell: string): string {
  return /^['=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
