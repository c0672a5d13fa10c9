import { useState, type KeyboardEvent } from 'react'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { printTypedTimes } from '../../../../shared/domain/attendance/typed-times.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { readPlanned, type ReadCell } from '../model/cell-grammar.ts'
import { cursorAfterAnswer, moveCursor, nextOpen, type Cursor } from '../model/sheet-cursor.ts'
import { say } from '../../../stores/status-note.ts'
import { useSheetView } from '../stores/sheet-view.ts'
import { sheetName, type SheetActs } from './use-sheet-acts.ts'
import type { Sheet } from './use-sheet.ts'

/** What is being typed in the chosen cell. */
export type Typing = { typed: string; read: ReadCell }

/**
 * The keys of the sheet. At rest a key answers the chosen cell or moves on; a digit begins to type. While somebody types, the
 * keys that leave the cell keep what was typed, and a fault holds them there.
 */
export function useSheetKeys(sheet: Sheet, acts: SheetActs, focusGrid: () => void) {
  const { rows, columns, hostId, month, frame } = sheet
  const name = sheetName(hostId, month)
  const chosen = useSheetView((state) => state.chosen.get(name))
  const choose = useSheetView((state) => state.choose)
  const change = useSheetView((state) => state.change)
  const [typed, setTyped] = useState<string>()
  const grid = { rows: rows.map(({ row }) => row), columns }

  const at = (chosen && acts.cursorOf(chosen.childId, chosen.date)) ?? startOf(grid, columns, frame.today)
  const moveTo = ({ row, column }: Cursor): void => {
    const [found, day] = [rows[row], columns[column]]
    setTyped(undefined)
    if (found && day) choose(name, { childId: found.row.childId, date: day.iso })
  }
  const goOn = (): void =>
    moveTo(cursorAfterAnswer(at, grid, (column) => (columns[column]?.date ?? Infinity) <= frame.today))
  const answer = (read: ReadCell | undefined, isMovingOn = true): void => {
    if (!read || !acts.keep(at, read)) return
    if (isMovingOn) goOn()
    // The cell stays chosen, also when nobody had chosen it yet.
    else moveTo(at)
  }
  const toOpen = (): void => {
    const next = nextOpen(at, grid)
    if (next) moveTo(next)
    else say(text.nothingToDo.next)
  }
  const begin = (start: string): void => setTyped(start)
  const typing: Typing | undefined =
    typed === undefined ? undefined : { typed, read: acts.read(at, typed) ?? { kind: 'clear' } }

  /** Keeps what is typed; false when it cannot be kept. */
  const keepTyped = (): boolean => {
    if (!typing) return true
    if (typing.read.kind === 'fault' || !acts.keep(at, typing.read)) return false
    setTyped(undefined)
    return true
  }

  /** On a day that is not the child's, or not yet there, Enter only goes on. */
  const answerAsPlanned = (): void => {
    const context = acts.contextAt(at)
    const isDue = context && context.reserved.length > 0 && !context.isClosed && !context.isFuture
    if (isDue) answer(readPlanned(context))
    else goOn()
  }
  const onGridKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey || rows.length === 0) return
    const { key, ctrlKey, shiftKey } = event
    const moved = moveCursor(at, key, ctrlKey, grid)
    if (moved) moveTo(moved)
    else if (ctrlKey && key.toLowerCase() === 'd') (shiftKey ? acts.copyWeek : acts.repeat)(at)
    else if (ctrlKey) return
    else if (key === 'Enter' && shiftKey) acts.planRow(at)
    else if (key === 'Enter') answerAsPlanned()
    else if (key === 'Delete' || key === 'Backspace' || key === '-') answer({ kind: 'clear' }, false)
    else if (key === 'F2') begin(printed(sheet, at))
    else if (key === 'Escape') change({ isDetailOpen: false })
    else if (!onLetter(key)) return
    event.preventDefault()
  }
  /** A letter goes on to the next day; with Shift it stays, to tell more of the absence. */
  const answerByLetter = (key: string): void => {
    const isMore = key !== key.toLowerCase()
    answer(acts.read(at, key), !isMore)
    if (isMore) change({ isDetailOpen: true })
  }
  const onLetter = (key: string): boolean => {
    if (/^\d$/.test(key)) begin(key)
    else if (key.length !== 1) return false
    else if (acts.contextAt(at)?.reasons.some((reason) => reason.key === key.toLowerCase()) || key === '=')
      answerByLetter(key)
    else if (key.toLowerCase() === 'n') toOpen()
    else if (key.toLowerCase() === 'w' || key === ' ') change({ isDetailOpen: true })
    else return false
    return true
  }
  const onInputKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey } = event
    const leaves: Partial<Record<string, () => void>> = {
      Enter: goOn,
      Tab: () => moveTo(moveCursor(at, shiftKey ? 'ArrowLeft' : 'ArrowRight', false, grid) ?? at),
      ArrowDown: () => moveTo(moveCursor(at, 'ArrowDown', false, grid) ?? at),
      ArrowUp: () => moveTo(moveCursor(at, 'ArrowUp', false, grid) ?? at),
    }
    const leave = leaves[key]
    event.stopPropagation()
    if (key === 'Escape') {
      setTyped(undefined)
      focusGrid()
    } else if (leave) {
      if (keepTyped()) {
        leave()
        focusGrid()
      }
    } else return
    event.preventDefault()
  }
  return { at, typing, type: setTyped, begin, moveTo, keepTyped, toOpen, onGridKey, onInputKey, goOn }
}

/** At first the keys are at the first open day; without one, at the first day that is no strip. */
function startOf(grid: Parameters<typeof nextOpen>[1], columns: Sheet['columns'], today: number): Cursor {
  const open = nextOpen({ row: 0, column: -1 }, grid)
  const now = columns.findIndex(({ date, isThin }) => date === today && !isThin)
  return open ?? { row: 0, column: Math.max(0, now >= 0 ? now : columns.findIndex(({ isThin }) => !isThin)) }
}

/** What stands in a cell as it would be typed. */
function printed({ rows, columns, valueOf, reasons }: Sheet, at: Cursor): string {
  const [found, column] = [rows[at.row], columns[at.column]]
  const cell = found?.row.cells[at.column]
  if (!found || !column || !cell) return ''
  const { absence } = valueOf(found.row.childId, formatDate(column.date))
  if (absence && cell.stays.length === 0) return reasons.of({ ...absence, date: column.iso }).key ?? ''
  return printTypedTimes(cell.stays)
}
