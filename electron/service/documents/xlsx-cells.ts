import type { CellObject } from 'write-excel-file/node'

/** A text as a cell; nothing where it is empty. */
export const textCell = (value: string): CellObject =>
  value === '' ? {} : { value: withoutControls(value), type: String }

/** A date as a cell. A spreadsheet date has no time zone; the writer reads the UTC fields. */
export const dateCell = (iso: string): CellObject => ({
  value: new Date(`${iso}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
})

/** XML 1.0 has no room for most control characters, and a spreadsheet with one does not open. */
export function withoutControls(value: string): string {
  return [...value].filter((character) => character >= ' ' || character === '\t' || character === '\n').join('')
}
