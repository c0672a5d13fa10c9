import type { SheetColumn } from './sheet-columns.ts'
import type { SheetRow } from './sheet-row.ts'

/** A cell by child and day of the month, 0 for the first. */
export type Cursor = { row: number; column: number }

type Grid = { rows: readonly Pick<SheetRow, 'cells'>[]; columns: readonly Pick<SheetColumn, 'isThin'>[] }

/** Where a key leads: arrows to the next column that is no strip, Home and End along the row, with Ctrl to the corners. Undefined for other keys. */
export function moveCursor(at: Cursor, key: string, isControl: boolean, { rows, columns }: Grid): Cursor | undefined {
  const last = rows.length - 1
  if (key === 'Home') return { row: isControl ? 0 : at.row, column: stepTo(columns, -1, 1) ?? at.column }
  if (key === 'End') return { row: isControl ? last : at.row, column: stepTo(columns, columns.length, -1) ?? at.column }
  if (isControl) return undefined
  if (key === 'ArrowDown') return { ...at, row: Math.min(last, at.row + 1) }
  if (key === 'ArrowUp') return { ...at, row: Math.max(0, at.row - 1) }
  if (key === 'ArrowRight') return { ...at, column: stepTo(columns, at.column, 1) ?? at.column }
  if (key === 'ArrowLeft') return { ...at, column: stepTo(columns, at.column, -1) ?? at.column }
  return undefined
}

function stepTo(columns: Grid['columns'], from: number, step: 1 | -1): number | undefined {
  for (let column = from + step; column >= 0 && column < columns.length; column += step)
    if (columns[column]?.isThin === false) return column
  return undefined
}

/** After an answer: the next day of the row that is reserved and can be answered, else the first one of the next row. */
export function cursorAfterAnswer(at: Cursor, { rows }: Grid, isDue: (column: number) => boolean): Cursor {
  return (
    firstFrom(rows, at, (cell, column) => cell.reserved.length > 0 && cell.state !== 'closed' && isDue(column)) ?? at
  )
}

/** The next open day after the cell, row by row, round to the beginning; undefined when none is open. */
export function nextOpen(at: Cursor, { rows }: Grid): Cursor | undefined {
  return firstFrom(rows, at, isOpen) ?? firstFrom(rows, { row: 0, column: -1 }, isOpen)
}

const isOpen = (cell: SheetRow['cells'][number]): boolean => cell.state === 'open'

function firstFrom(
  rows: Grid['rows'],
  after: Cursor,
  isWanted: (cell: SheetRow['cells'][number], column: number) => boolean,
): Cursor | undefined {
  for (let row = after.row; row < rows.length; row += 1) {
    const cells = rows[row]?.cells ?? []
    for (let column = row === after.row ? after.column + 1 : 0; column < cells.length; column += 1) {
      const cell = cells[column]
      if (cell && isWanted(cell, column)) return { row, column }
    }
  }
  return undefined
}
