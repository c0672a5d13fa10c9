import type { FormCell, TableRow } from '../../../../shared/formats/attendance-form/form-table.ts'
import { readXml } from './read-xml.ts'
import { TableFileError, tableLimits } from './table-file-error.ts'

/** The texts that the cells of a workbook share, in their order; a text may be in pieces of several looks. Throws TableFileError. */
export function readSharedTexts(xml: string | undefined): string[] {
  const texts: string[] = []
  if (!xml) return texts
  let reading = textReader()
  readXml(xml, {
    open: (name) => {
      if (name === 'si') reading = textReader()
      else reading.open(name)
    },
    close: (name) => {
      if (name === 'si') texts.push(reading.value())
      else reading.close(name)
    },
    text: (text) => reading.text(text),
  })
  return texts
}

/** The filled rows of a sheet with their numbers. Throws TableFileError for more than a form can have. */
export function readSheetRows(xml: string, shared: readonly string[]): TableRow[] {
  const rows: TableRow[] = []
  let row: { number: number; cells: FormCell[] } = { number: 0, cells: [] }
  let cell: { index: number; type: string; reading: ReturnType<typeof textReader> } | undefined
  let next = 0
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = wholeNumber(attributes['r']) ?? row.number + 1
        // Rows are told by their numbers: two of one number would be taken for one another.
        if (number <= row.number) throw new TableFileError('damaged')
        row = { number, cells: [] }
        next = 0
      } else if (name === 'c') {
        const index = columnIndex(attributes['r']) ?? next
        next = index + 1
        cell = { index, type: attributes['t'] ?? 'n', reading: textReader() }
      } else cell?.reading.open(name)
    },
    close: (name) => {
      if (name === 'c' && cell) {
        const value = valueOf(cell.type, cell.reading.value(), shared)
        if (value !== undefined && cell.index >= tableLimits.columns) throw new TableFileError('too-many-rows')
        if (value !== undefined) row.cells[cell.index] = value
        cell = undefined
      } else if (name === 'row') {
        if (row.cells.length > 0) rows.push({ number: row.number, cells: Array.from(row.cells) })
        if (rows.length > tableLimits.rows) throw new TableFileError('too-many-rows')
      } else cell?.reading.close(name)
    },
    text: (text) => cell?.reading.text(text),
  })
  return rows
}

/** Gathers what stands in `v` and `t`; not in `rPh`, which is how a Japanese word sounds, nor in `f`, a formula. */
function textReader() {
  let value = ''
  let isValue = false
  let isSound = false
  return {
    open(name: string): void {
      if (name === 'rPh') isSound = true
      isValue = (name === 'v' || name === 't') && !isSound
    },
    close(name: string): void {
      if (name === 'rPh') isSound = false
      isValue = false
    },
    text(text: string): void {
      if (isValue) value += text
    },
    value: (): string => value,
  }
}

function valueOf(type: string, value: string, shared: readonly string[]): FormCell {
  if (type === 's') return unescaped(shared[Number(value)] ?? '')
  if (type === 'b') return value === '' ? undefined : value === '1'
  if (type !== 'n') return unescaped(value)
  if (value.trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : value
}

/** Control characters stand as `_x000D_`. An empty text is an empty cell. */
function unescaped(text: string): FormCell {
  if (text === '') return undefined
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined
}

/** 0 for `A1`, 26 for `AA5`. */
function columnIndex(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? '')?.[0]
  if (letters === undefined) return undefined
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
