import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { ChildWithPlaces } from '../../../../shared/domain/substitution/places.ts'
import { withCells } from './overlay.ts'
import { sheetRow, type SheetFrame, type SheetRow } from './sheet-row.ts'

type DateCells = ReadonlyMap<string, DayCell>
type Known = {
  stored: ChildWithPlaces
  frame: SheetFrame
  cells: DateCells | undefined
  facts: ChildWithPlaces
  row: SheetRow
}

/** A row with the facts it was computed from, what is on its way laid over what is stored. */
type CachedRow = { facts: ChildWithPlaces; row: SheetRow }

/** Computes rows, and each again only when something of its child changed: a keystroke costs one row. */
export function rowCache(): (stored: ChildWithPlaces, cells: DateCells | undefined, frame: SheetFrame) => CachedRow {
  const known = new Map<string, Known>()
  return (stored, cells, frame) => {
    const before = known.get(stored.childId)
    if (before?.stored === stored && before.frame === frame && isSameOverlay(before.cells, cells)) return before
    const facts = withCells(stored, frame.hostId, cells)
    const now = { stored, frame, cells, facts, row: sheetRow(facts, frame) }
    known.set(stored.childId, now)
    return now
  }
}

function isSameOverlay(a: DateCells | undefined, b: DateCells | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined || a.size !== b.size) return false
  return [...a].every(([date, cell]) => b.get(date) === cell)
}
