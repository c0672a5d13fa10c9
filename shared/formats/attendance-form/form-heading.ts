import { isMonth } from '../../domain/calendar/period.ts'
import { dateOf } from './cell-date.ts'
import { readColumns, findHead } from './form-columns.ts'
import { cellText, type FormCell, type FormTable } from './form-table.ts'
import { headingLabels, monthWords } from './form-words-nl.ts'
import { plainText } from './plain-text.ts'

/** What a file says about itself above its table; a part that is not there or not understood is left out. */
export type FormHeading = { hostId?: string; hostName?: string; month?: string }

type Label = keyof typeof headingLabels

/** Reads the heading; a month that it does not name is that of the dates, where they all have the same. */
export function readHeading(table: FormTable, columns?: Readonly<Record<string, string>>): FormHeading {
  const head = findHead(table)
  const above = head ? table.rows.filter(({ number }) => number < head.number) : table.rows.slice(0, 10)
  const found: Partial<Record<Label, FormCell>> = {}
  for (const { cells } of above) {
    for (const [index, cell] of cells.entries()) {
      const label = labelOf(cellText(cell))
      const value = cells.slice(index + 1).find((each) => cellText(each) !== '')
      if (label && value !== undefined) found[label] ??= value
    }
  }
  // As it stands: an id of another program may begin or end with a space.
  const hostId = String(found.hostId ?? '')
  const hostName = cellText(found.host)
  // A spreadsheet makes a date of its own of `2026-10`; the dates below it still tell.
  const month = monthOfCell(found.month, table) ?? monthOfDates(table, columns)
  return { ...(hostId ? { hostId } : {}), ...(hostName ? { hostName } : {}), ...(month ? { month } : {}) }
}

const labels = new Map(
  (Object.keys(headingLabels) as Label[]).flatMap((label) =>
    headingLabels[label].map((word): [string, Label] => [plainText(word), label]),
  ),
)

function labelOf(text: string): Label | undefined {
  return labels.get(plainText(text))
}

/** `2026-10`, `10/2026`, `oktober 2026`, or any date of the month, which is what a spreadsheet makes of the others. */
function monthOfCell(cell: FormCell, { isFrom1904 = false }: FormTable): string | undefined {
  const text = cellText(cell)
  if (isMonth(text)) return text
  const [, number, ofNumber] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  if (number && ofNumber) return valid(`${ofNumber}-${number.padStart(2, '0')}`)
  const [word = '', year = ''] = plainText(text).split(' ')
  const index = monthWords.findIndex((each) => each === word)
  if (index >= 0 && /^\d{4}$/.test(year)) return valid(`${year}-${String(index + 1).padStart(2, '0')}`)
  return dateOf(cell, { month: '', isFrom1904 })?.slice(0, 7)
}

function valid(month: string): string | undefined {
  return isMonth(month) ? month : undefined
}

function monthOfDates(table: FormTable, chosen: Readonly<Record<string, string>> | undefined): string | undefined {
  const { headRow, columns } = readColumns(table, chosen)
  const index = columns.find(({ field }) => field === 'date')?.index
  if (!headRow || index === undefined) return undefined
  const months = new Set<string>()
  for (const { number, cells } of table.rows) {
    if (number <= headRow.number) continue
    // Without a month, a date without a year is none.
    const date = dateOf(cells[index], { month: '', isFrom1904: table.isFrom1904 ?? false })
    if (date) months.add(date.slice(0, 7))
  }
  return months.size === 1 ? [...months][0] : undefined
}
