/** The rows of a text, or the line of a quote that is never closed or stands where none can. */
type ParsedCsv = { rows: string[][]; line?: undefined } | { line: number; rows?: undefined }

/**
 * Cuts a text into rows and cells (RFC 4180), one pass: cells may be quoted, a quote within is doubled, lines end with CRLF, LF
 * or CR. Rows may be of different lengths. Ends early once there are more rows than `most`. A package takes twenty times as
 * long for it, which fifteen hundred forms would feel.
 */
export function parseCsv(text: string, delimiter: string, most: number): ParsedCsv {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  let line = 1
  while (at < text.length && rows.length <= most) {
    let cell: string
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1)
      const after = text[end + 1]
      const isEnd = after === undefined || after === delimiter || after === '\n' || after === '\r'
      if (end < 0 || !isEnd) return { line }
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      line += newLines(cell)
      at = end + 1
    } else {
      const end = cellEnd(text, at, delimiter)
      cell = text.slice(at, end)
      if (cell.includes('"')) return { line }
      at = end
    }
    row.push(cell)
    if (text[at] === delimiter) {
      at += 1
      // A line that ends with a delimiter has an empty cell after it.
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue
      row.push('')
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return { rows }
}

function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

function newLines(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1
}
