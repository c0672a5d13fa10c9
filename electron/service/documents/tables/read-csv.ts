import { CsvError, parse } from 'csv-parse/sync'
import { fieldOfTitle } from '../../../../shared/formats/attendance-form/form-columns.ts'
import type { FormTable } from '../../../../shared/formats/attendance-form/form-table.ts'
import { TableFileError, tableLimits } from './table-file-error.ts'

const delimiters = [';', ',', '\t'] as const
const lineEnds = ['\r\n', '\n', '\r']
const utf8 = new TextDecoder('utf-8', { fatal: true })
/** The titles stand within so many lines. */
const headWithin = 60

/** A text file of rows (RFC 4180) in UTF-8, UTF-16 or Windows-1252, whatever its delimiter and line ends. Throws TableFileError. */
export function readCsv(bytes: Uint8Array): FormTable {
  const text = decodeText(bytes)
  if (text.includes('\0')) throw new TableFileError('no-table')
  const [named = '', delimiter = delimiterOf(text)] = /^sep=([;,\t])\r?\n/.exec(text) ?? []
  const rows = parseRows(text.slice(named.length), delimiter)
  if (rows.length > tableLimits.rows || rows.some((row) => row.length > tableLimits.columns)) {
    throw new TableFileError('too-many-rows')
  }
  return {
    rows: rows.map((cells, index) => ({
      number: index + 1,
      cells: cells.map((cell) => (cell === '' ? undefined : withoutGuard(cell))),
    })),
  }
}

/**
 * Rows may be of different lengths and blank ones count, but nothing is made of a quote that is never closed or stands where
 * none can. The line is where that row begins: the parser's own is where it noticed, far below a quote that was left open.
 */
function parseRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  try {
    return parse(text, {
      delimiter,
      record_delimiter: lineEnds,
      relax_column_count: true,
      relax_quotes: false,
      skip_empty_lines: false,
      to: tableLimits.rows + 1,
      on_record: (cells: string[]) => {
        rows.push(cells)
        return cells
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = rows.reduce((sum, cells) => sum + cells.join(delimiter).split(/\r\n|\n|\r/).length, 1)
    throw new TableFileError('damaged', { line, cause: error })
  }
}

/** The delimiter that cuts a line into known titles; `;`, which is Belgian, where none does. */
function delimiterOf(text: string): string {
  for (const line of text.split(/\r\n|\n|\r/, headWithin)) {
    const found = delimiters.find((each) => line.split(each).filter((title) => isTitle(title)).length >= 3)
    if (found) return found
  }
  return delimiters[0]
}

function isTitle(text: string): boolean {
  return fieldOfTitle(text) !== undefined
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Takes off the sign that keeps a spreadsheet from taking a text for a formula (see write-csv.ts). */
function withoutGuard(cell: string): string {
  return /^'['=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
