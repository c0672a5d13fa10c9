import type { ChildDay } from './child-day.ts'
import type { Matrix } from './matrix.ts'

/** A cell by child and date, 0 for the first. */
export type Cursor = { row: number; column: number }

const steps: Partial<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a cell: arrows past closed days, Home and End along the row. Undefined for other keys. */
export function moveCursor(at: Cursor, key: string, matrix: Matrix): Cursor | undefined {
  const columns = matrix.columns.flatMap(({ isThin }, index) => (isThin ? [] : [index]))
  if (key === 'Home') return { ...at, column: columns[0] ?? at.column }
  if (key === 'End') return { ...at, column: columns.at(-1) ?? at.column }
  const step = steps[key]
  if (!step) return undefined
  const [rows, along] = step
  const row = Math.max(0, Math.min(matrix.rows.length - 1, at.row + rows))
  const column = columns[columns.indexOf(at.column) + along]
  return { row, column: along === 0 || column === undefined ? at.column : column }
}

/** Where the keys are: at the chosen child-day, else at the first without a place, else at the first that is to be decided. */
export function cursorOf(matrix: Matrix, chosen: Partial<ChildDay>): Cursor | undefined {
  const row = matrix.rows.findIndex(({ child }) => child.id === chosen.childId)
  const column = matrix.columns.findIndex(({ date, isThin }) => date === chosen.date && !isThin)
  if (row >= 0 && column >= 0) return { row, column }
  return firstOf(matrix, ['unplaced']) ?? firstOf(matrix, ['proposed', 'waiting']) ?? firstNeeded(matrix)
}

function firstOf({ rows, columns }: Matrix, kinds: readonly string[]): Cursor | undefined {
  for (const column of columns.keys())
    for (const [row, { cells }] of rows.entries())
      if (kinds.includes(cells[column]?.state.kind ?? '')) return { row, column }
  return undefined
}

function firstNeeded({ rows }: Matrix): Cursor | undefined {
  const column = rows[0]?.cells.findIndex(({ need }) => need !== undefined) ?? -1
  return column < 0 ? undefined : { row: 0, column }
}
