import { neededCells, type Matrix } from '../../substitution/model/matrix.ts'
import type { Need } from '../../substitution/substitution-types.ts'

/** How the child-days of a day stand. */
export type DayStand = {
  date: string
  children: number
  decided: number
  proposed: number
  unplaced: Need['child'][]
  isSeeking: boolean
}

/** How each day of an absence from a day on stands on which somebody needs a place, by date. */
export function standByDay(matrix: Matrix, from: string): DayStand[] {
  const cells = neededCells(matrix).filter(({ date }) => date >= from)
  return [...Map.groupBy(cells, ({ date }) => date)]
    .map(([date, own]): DayStand => {
      const proposed = own.filter(({ state }) => state.kind === 'proposed').length
      const waiting = own.filter(({ state }) => state.kind === 'waiting').length
      const unplaced = own.filter(({ state }) => state.kind === 'unplaced').map(({ need }) => need.child)
      const decided = own.length - proposed - waiting - unplaced.length
      return { date, children: own.length, decided, proposed, unplaced, isSeeking: waiting > 0 }
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}
