/** A cell as a spreadsheet or a text file holds it; a number is the raw one, also where it is shown as a date or a time. */
export type FormCell = string | number | boolean | undefined

/** A row with its number as the spreadsheet shows it, from 1. */
export type TableRow = { number: number; cells: readonly FormCell[] }

/** The filled-in form as a table; `isFrom1904` where dates are counted from 1904, as old spreadsheets of Apple did. */
export type FormTable = { rows: readonly TableRow[]; isFrom1904?: boolean }

/** The text of a cell, as somebody would read it there. */
export function cellText(cell: FormCell): string {
  return cell === undefined ? '' : String(cell).trim()
}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
