import { stringify } from 'csv-stringify/sync'
import { printedDate, type SheetCell } from '../../../../shared/formats/attendance-form/form-sheet.ts'

/** Rows as Belgian spreadsheets open them: `;`, CRLF, UTF-8 with its mark. */
export function writeCsv(rows: readonly (readonly SheetCell[])[]): Uint8Array {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guarded(cell) : printedDate(cell.date))),
  )
  // A line end of any kind is quoted, not only the one that ends a row.
  const format = { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ }
  return new TextEncoder().encode(stringify(texts, format))
}

/**
 * A name or note that begins like a formula would be one for the spreadsheet that opens the file. Not the writer's own
 * `escape_formulas`: it leaves a text that begins with `'=` as it is, which would lose its sign when it is read back.
 */
function guarded(cell: string): string {
  return /^['=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
