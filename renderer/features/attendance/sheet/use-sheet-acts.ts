import { isSameCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { formatDate, mondayOf } from '../../../../shared/domain/calendar/date.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { say } from '../../../stores/status-note.ts'
import { contextOf, valueAfter } from '../model/answer-cell.ts'
import { copiedWeek, plannedRow, realEdits, repeatedRight } from '../model/bulk-edits.ts'
import { cellCost } from '../model/cell-cost.ts'
import { readCell, type CellContext, type ReadCell } from '../model/cell-grammar.ts'
import type { Cursor } from '../model/sheet-cursor.ts'
import { stepIn, type CellEdit } from '../model/sheet-edits.ts'
import { useSheetSaving } from '../stores/sheet-saving.ts'
import { useSheetView } from '../stores/sheet-view.ts'
import { whatWasDone } from './done-words.ts'
import type { Sheet } from './use-sheet.ts'

/** What can be done with the cells of a sheet: each act is one command and one step of undo. */
export function sheetActs(sheet: Sheet) {
  const { hostId, month, frame, rows, children, columns, valueOf } = sheet
  const name = (row: number): string => {
    const child = children[row]
    return child ? nl.common.name(child) : ''
  }
  const make = (cells: readonly CellEdit[], words: string, source: 'typed' | 'answered'): void =>
    useSheetSaving.getState().make({ id: crypto.randomUUID(), hostId, month, cells, words, source })
  const dayWords = (iso: string): string => formatWeekdayDate(iso)

  const cellAt = ({ row, column }: Cursor) => rows[row]?.row.cells[column]
  const contextAt = (at: Cursor): CellContext | undefined => {
    const [cell, column] = [cellAt(at), columns[at.column]]
    return cell && column
      ? contextOf(cell, frame.today, column.closure !== undefined, sheet.reasons.offeredOn(column.iso))
      : undefined
  }
  /** Puts a value in a cell; false when it stood there already. */
  const put = (at: Cursor, value: DayCell, words?: string): boolean => {
    const [found, column] = [rows[at.row], columns[at.column]]
    if (!found || !column) return false
    const { childId } = found.row
    const before = valueOf(childId, column.iso)
    const isRefused = useSheetSaving
      .getState()
      .edits.failed.some(({ edit }) => edit.cells.some((cell) => cell.childId === childId && cell.date === column.iso))
    if (isSameCell(before, value) && !isRefused) return false
    const cost = cellCost(found.facts, frame, column.date, value)
    const what = words ?? whatWasDone(value, cost, sheet.reasons, column.iso)
    make(
      [{ childId, date: column.iso, before, after: value }],
      text.done.one(name(at.row), dayWords(column.iso), what),
      'typed',
    )
    return true
  }
  const bulk = (at: Cursor, cells: CellEdit[], words: (days: number) => string, nothing: string): void => {
    const real = realEdits(cells)
    if (real.length === 0) say(nothing)
    else make(real, words(real.length), 'answered')
  }
  return {
    contextAt,
    put,
    /** Reads a text for a cell, without keeping it. */
    read: (at: Cursor, typed: string): ReadCell | undefined => {
      const context = contextAt(at)
      return context && readCell(typed, context)
    },
    /** Keeps what was read; a fault is said. */
    keep: (at: Cursor, read: ReadCell): boolean => {
      const [found, column] = [rows[at.row], columns[at.column]]
      if (!found || !column) return false
      if (read.kind === 'fault') {
        say(text.fault(read.fault, read.piece))
        return false
      }
      put(at, valueAfter(read, valueOf(found.row.childId, column.iso)))
      return true
    },
    planRow: (at: Cursor) => {
      const found = rows[at.row]
      if (found)
        bulk(
          at,
          plannedRow(found.row, (iso) => valueOf(found.row.childId, iso)),
          (days) => text.done.row(name(at.row), days),
          text.nothingToDo.row,
        )
    },
    repeat: (at: Cursor) => {
      const [found, column] = [rows[at.row], columns[at.column]]
      if (!found || !column) return
      const value = valueOf(found.row.childId, column.iso)
      const what = whatWasDone(value, cellCost(found.facts, frame, column.date, value), sheet.reasons, column.iso)
      bulk(
        at,
        repeatedRight(found.row, at.column, (iso) => valueOf(found.row.childId, iso)),
        (days) => text.done.repeated(name(at.row), days, what),
        text.nothingToDo.repeat,
      )
    },
    copyWeek: (at: Cursor) => {
      const [found, column] = [rows[at.row], columns[at.column]]
      if (!found || !column) return
      const monday = mondayOf(column.date)
      bulk(
        at,
        copiedWeek(found.row, { from: monday, until: monday + 6 }, frame, (iso) => valueOf(found.row.childId, iso)),
        (days) => text.done.week(name(at.row), days),
        text.nothingToDo.week,
      )
    },
    turn: (kind: 'undo' | 'redo') => {
      const { edits, turn } = useSheetSaving.getState()
      const step = stepIn(edits, kind, { hostId, month })
      if (!step) {
        say(text.nothingToDo[kind])
        return
      }
      turn(kind, { hostId, month })
      const [first] = step.cells
      if (first) useSheetView.getState().choose(sheetName(hostId, month), { childId: first.childId, date: first.date })
    },
    /** The cell in which an iso date of a child lies. */
    cursorOf: (childId: string, date: string): Cursor | undefined => {
      const row = rows.findIndex((one) => one.row.childId === childId)
      const column = columns.findIndex(({ date: day }) => formatDate(day) === date)
      return row < 0 || column < 0 ? undefined : { row, column }
    },
  }
}

/** The acts of a sheet. */
export type SheetActs = ReturnType<typeof sheetActs>

/** The name of a host's month among what is kept of sheets. */
export function sheetName(hostId: string, month: string): string {
  return JSON.stringify([hostId, month])
}
