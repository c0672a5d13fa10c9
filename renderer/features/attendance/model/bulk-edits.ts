import { emptyCell, isEmptyCell, isSameCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { plannedCell } from './cell-cost.ts'
import type { SheetCell } from './sheet-cell.ts'
import type { CellEdit } from './sheet-edits.ts'
import type { SheetFrame, SheetRow } from './sheet-row.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'

/** What stands in a cell now, by its date. */
type ValueOf = (iso: string) => DayCell

/** Every open day of the row as planned: days that are over. */
export function plannedRow(row: SheetRow, valueOf: ValueOf): CellEdit[] {
  return row.cells.flatMap((cell) => (isUnanswered(cell) ? [edit(row, cell, valueOf, plannedCell(cell.reserved))] : []))
}

/**
 * What stands in a cell, in every later open day of the row. An absence too: nobody is absent on a day that is
 * answered otherwise.
 */
export function repeatedRight(row: SheetRow, column: number, valueOf: ValueOf): CellEdit[] {
  const source = row.cells[column]
  const value = source ? repeatable(valueOf(formatDate(source.date))) : emptyCell
  if (isEmptyCell(value)) return []
  return row.cells.slice(column + 1).flatMap((cell) => (isUnanswered(cell) ? [edit(row, cell, valueOf, value)] : []))
}

/**
 * The hours of the week before in the week that holds a column: each open day gets what was present on the same weekday, all
 * children of the sheet. Days that are answered stay as they are.
 */
export function copiedWeek(
  row: SheetRow,
  week: { from: number; until: number },
  frame: Pick<SheetFrame, 'period'>,
  valueOf: ValueOf,
): CellEdit[] {
  return row.cells.flatMap((cell) => {
    const isInWeek = cell.date >= week.from && cell.date <= week.until
    const before = row.cells[cell.date - 7 - frame.period.from]
    if (!isInWeek || !isUnanswered(cell) || !before || before.stays.length === 0) return []
    const stays = before.stays.map(({ from, until }) => ({ from: formatTime(from), until: formatTime(until) }))
    return [edit(row, cell, valueOf, { stays })]
  })
}

/** Open, and nothing known: what somebody wrote is never written over for many days at once. */
function isUnanswered({ state, stays }: SheetCell): boolean {
  return state === 'open' && stays.length === 0
}

/** Hours repeat, and what an absence says of its cause; when somebody called and what was ruled belong to one day. */
function repeatable({ stays, absence }: DayCell): DayCell {
  if (!absence) return { stays }
  const { reason, reasonId, ruling, rulingReason } = absence
  return {
    stays,
    absence: {
      reason,
      ...(reasonId !== undefined && { reasonId }),
      ...(ruling !== undefined && { ruling }),
      ...(rulingReason !== undefined && { rulingReason }),
    },
  }
}

function edit(row: SheetRow, cell: SheetCell, valueOf: ValueOf, after: DayCell): CellEdit {
  const date = formatDate(cell.date)
  return { childId: row.childId, date, before: valueOf(date), after }
}

/** Edits that change something. */
export function realEdits(edits: readonly CellEdit[]): CellEdit[] {
  return edits.filter(({ before, after }) => !isSameCell(before, after))
}
