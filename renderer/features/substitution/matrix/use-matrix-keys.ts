import type { KeyboardEvent } from 'react'
import { moveCursor, type Cursor } from '../model/cursor.ts'
import type { Matrix } from '../model/matrix.ts'
import type { CellActs } from './cell-acts.ts'

type Options = {
  matrix: Matrix
  cursor: Cursor | undefined
  acts: CellActs
  onMove: (cursor: Cursor) => void
  /** To the hosts for the chosen child-day. */
  onHosts: () => void
}

/** The keys of the matrix: arrows move, a key decides about the chosen child-day. */
export function useMatrixKeys({ matrix, cursor, acts, onMove, onHosts }: Options) {
  return (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event
    if (event.target !== event.currentTarget || ctrlKey || altKey || metaKey || !cursor) return
    const row = matrix.rows[cursor.row]
    const cell = row?.cells[cursor.column]
    const moved = moveCursor(cursor, key, matrix)
    if (moved) onMove(moved)
    else if (!row || !cell) return
    else if (key === 'Enter' && shiftKey) acts.accept(row.cells)
    else if (key === 'Enter') acts.accept([cell])
    else if (key === 'Delete' || key === 'Backspace' || key === 'x') acts.release(cell)
    else if (key === 'z') acts.leaveToParents(cell)
    else if (key === 'n') acts.setProposedAside(cell)
    else if (key === 'k') onHosts()
    else return
    event.preventDefault()
  }
}
