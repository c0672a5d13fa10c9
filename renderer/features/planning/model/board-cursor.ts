/** A cell of the board: a row in view of the filter, and a column. */
export type Cursor = { row: number; column: number }

type Size = { rows: number; columns: number }

/** The cell that a key leads to: arrows by one, Home and End along the row, with Ctrl to the first and last cell. Undefined for other keys. */
export function moveCursor(at: Cursor, key: string, isControl: boolean, { rows, columns }: Size): Cursor | undefined {
  const target = targetOf(at, key, isControl, { rows, columns })
  if (!target || rows === 0 || columns === 0) return undefined
  return { row: within(target.row, rows), column: within(target.column, columns) }
}

function targetOf({ row, column }: Cursor, key: string, isControl: boolean, size: Size): Cursor | undefined {
  if (key === 'Home') return isControl ? { row: 0, column: 0 } : { row, column: 0 }
  if (key === 'End') return { row: isControl ? size.rows - 1 : row, column: size.columns - 1 }
  if (isControl) return undefined
  if (key === 'ArrowDown') return { row: row + 1, column }
  if (key === 'ArrowUp') return { row: row - 1, column }
  if (key === 'ArrowRight') return { row, column: column + 1 }
  if (key === 'ArrowLeft') return { row, column: column - 1 }
  return undefined
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place))
}
