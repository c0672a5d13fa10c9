import type { AbsenceView, Answer, Need } from '../substitution-types.ts'
import { cellStateOf, type CellState } from './cells.ts'
import { childDayKey } from './child-day.ts'

/** A date of the absence; `isThin` where nobody needs a place, `isOver` once it is a fact. */
export type MatrixColumn = { date: string; isThin: boolean; isServiceClosed: boolean; isOver: boolean }

/** A child on a date: `need` is undefined where it needs no place. */
export type MatrixCell = { date: string; need: Need | undefined; state: CellState; isOver: boolean }

/** A child with its days, in the order of the columns. */
export type MatrixRow = { child: Need['child']; family: Need['family']; cells: MatrixCell[] }

export type Matrix = { columns: MatrixColumn[]; rows: MatrixRow[] }

/** Children by dates, in the order of the needs; without an answer what nobody decided waits for it. */
export function matrixOf(view: AbsenceView, answer: Answer | undefined, today: string): Matrix {
  const columns = view.days.map(({ date, isAffected, isServiceClosed }) => ({
    date,
    isThin: !isAffected,
    isServiceClosed,
    isOver: date < today,
  }))
  const placements = new Map(answer?.placements.map((placement) => [childDayKey(placement), placement]))
  const unplaced = new Map(answer?.unplaced.map((one) => [childDayKey(one), one]))
  const rows = [...Map.groupBy(view.needs, ({ child }) => child.id)].flatMap(([childId, needs]) => {
    const [first] = needs
    if (!first) return []
    const byDate = new Map(needs.map((need) => [need.date, need]))
    const cells = columns.map(({ date, isOver }): MatrixCell => {
      const need = byDate.get(date)
      if (!need) return { date, need, state: { kind: 'none' }, isOver }
      const key = childDayKey({ childId, date })
      const sought = { placement: placements.get(key), unplaced: unplaced.get(key), isOver }
      return { date, need, state: cellStateOf(need, sought), isOver }
    })
    return [{ child: first.child, family: first.family, cells }]
  })
  return { columns, rows }
}

/** Every cell in which a place is needed. */
export function neededCells({ rows }: Matrix): (MatrixCell & { need: Need })[] {
  return rows.flatMap(({ cells }) => cells.filter(hasNeed))
}

function hasNeed(cell: MatrixCell): cell is MatrixCell & { need: Need } {
  return cell.need !== undefined
}

/** The cell of a child on a date. */
export function cellAt({ rows }: Matrix, childId: string, date: string): MatrixCell | undefined {
  return rows.find(({ child }) => child.id === childId)?.cells.find((cell) => cell.date === date)
}
