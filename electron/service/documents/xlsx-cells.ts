import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import { fixZipTimes } from './zip-times.ts'

/** A cell with nothing in it. */
export const empty: CellObject = {}
/** A text as it is; nothing for an empty one. */
export const text = (value: string): CellObject =>
  value === '' ? empty : { value: withoutControls(value), type: String }
export const number = (value: number): CellObject => ({ value, type: Number })
/** A spreadsheet date has no time zone; the writer reads the UTC fields. Its days begin in 1900: an earlier one stands as text. */
export function date(iso: string): CellObject {
  if (iso < '1900-03-01') return text(iso)
  return { value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
}
/** A cell in bold: a head, a total. */
export const bold = (cell: CellObject): CellObject => ({ ...cell, fontWeight: 'bold' })

/** XML 1.0 has no room for most control characters, and a spreadsheet with one does not open. */
export function withoutControls(value: string): string {
  return [...value].filter((character) => character >= ' ' || character === '\t' || character === '\n').join('')
}

/** A sheet with a head that stays in view; widths in characters. */
export function table(
  name: string,
  { head, rows, widths }: { head: readonly string[]; rows: readonly CellObject[][]; widths: readonly number[] },
): Sheet<Buffer> {
  return {
    sheet: name,
    data: [head.map((title) => bold(text(title))), ...rows],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** A workbook: the same bytes for the same cells. */
export async function workbook(sheets: Sheet<Buffer>[]): Promise<Uint8Array> {
  return fixZipTimes(await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer())
}
