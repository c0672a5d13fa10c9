import { printedDate, type SheetCell } from '../../../../shared/formats/attendance-form/form-sheet.ts'

/** Rows as Belgian spreadsheets open them: `;`, CRLF, UTF-8 with its mark. */
export function writeCsv(rows: readonly (readonly SheetCell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cellText).join(';'))
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`)
}

function cellText(cell: SheetCell): string {
  const text = typeof cell === 'string' ? guarded(cell) : printedDate(cell.date)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A name or note that begins like a formula would be one for the spreadsheet that opens the file. */
function guarded(cell: string): string {
  return /^['=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
