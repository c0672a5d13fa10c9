import { CsvError, parse } from 'csv-parse/sync'
import { fieldOfTitle } from '../../../../shared/formats/attendance-form/form-columns.ts'
import type { FormTable } from '../../../../shared/formats/attendance-form/form-table.ts'
import { TableFileError, tableLimits } from './table-file-error.ts'

const delimiters = [';', ',', '\t'] as const
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

function parseRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: tableLimits.rows + 1,
    })
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : undefined
    throw new TableFileError('damaged', { cause: error, ...(line === undefined ? {} : { line }) })
  }
}

/** The delimiter that gives the line with the most known titles; `;`, which is Belgian, where none does. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, headWithin)
  const known = (delimiter: string): number =>
    Math.max(...lines.map((line) => line.split(delimiter).filter((title) => fieldOfTitle(title) !== undefined).length))
  return delimiters.reduce((best, each) => (known(each) > known(best) ? each : best))
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Takes off the sign that keeps a spreadsheet from taking a text for a formula (see write-csv.ts). */
function withoutGuard(cell: string): string {
  return /^'['=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
