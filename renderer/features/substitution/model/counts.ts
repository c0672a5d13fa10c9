import type { MatrixCell, Matrix } from './matrix.ts'
import { neededCells } from './matrix.ts'
import { isDecided } from './cells.ts'

/** How many child-days there are, and what became of those. */
export type Counts = {
  childDays: number
  decided: number
  proposed: number
  unplaced: number
  waiting: number
  /** Over, without anything decided. */
  over: number
}

/** Counts cells in which a place is needed. */
function countCells(cells: Iterable<Pick<MatrixCell, 'state'>>): Counts {
  const counts = { childDays: 0, decided: 0, proposed: 0, unplaced: 0, waiting: 0, over: 0 }
  for (const { state } of cells) {
    if (state.kind === 'none') continue
    counts.childDays += 1
    counts[isDecided(state) ? 'decided' : state.kind] += 1
  }
  return counts
}

/** The counts of the whole absence, and of each of its dates in the order of the columns. */
export function countsOf(matrix: Matrix): { all: Counts; days: Counts[] } {
  return {
    all: countCells(neededCells(matrix)),
    days: matrix.columns.map((_, index) => countCells(matrix.rows.flatMap(({ cells }) => cells[index] ?? []))),
  }
}
