import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { hostIdOf, type CellState } from '../../substitution/model/cells.ts'
import { neededCells, type Matrix, type MatrixCell } from '../../substitution/model/matrix.ts'
import type { Need } from '../../substitution/substitution-types.ts'

/** Children of a family that have the same hours and the same place on a day. */
export type PressingRow = {
  id: string
  slots: readonly Interval[]
  children: Need['child'][]
  family: Need['family']
  state: CellState
  /** The highest number of children while they are there, with them, and the limit; known of a host alone. */
  load?: { peak: number; limit: number }
  metres?: number
}

type NeededCell = MatrixCell & { need: Need }

/** Who needs a place on a day, by arrival; brothers and sisters who go to one place together are one row. */
export function pressingRows(matrix: Matrix, day: string): PressingRow[] {
  const cells = neededCells(matrix).filter(({ date }) => date === day)
  return [...Map.groupBy(cells, keyOf)]
    .flatMap(([id, together]): PressingRow[] => {
      const [first] = together
      if (!first) return []
      const { need, state } = first
      const load = loadOf(first)
      return [
        {
          id,
          slots: need.slots,
          children: together.map((cell) => cell.need.child),
          family: need.family,
          state,
          ...(load && { load }),
          ...(state.kind === 'proposed' && state.placement.metres !== undefined && { metres: state.placement.metres }),
        },
      ]
    })
    .sort((a, b) => (a.slots[0]?.[0] ?? 0) - (b.slots[0]?.[0] ?? 0) || compareText(a.id, b.id))
}

function keyOf({ need, state }: NeededCell): string {
  return JSON.stringify([need.family.id, need.slots, state.kind, hostIdOf(state) ?? ''])
}

function loadOf({ need, state }: NeededCell): { peak: number; limit: number } | undefined {
  if (state.kind !== 'proposed') return need.load
  const { peak, limit } = state.placement
  return { peak, limit }
}

/** Children as they are named together: `Lotte en Sien Wuyts`. */
export function namesTogether(children: readonly Need['child'][], and: string): string {
  const byLastName = Map.groupBy(children, ({ lastName }) => lastName)
  const joined = (names: readonly string[]): string =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
  return joined(
    [...byLastName].map(([lastName, own]) => `${joined(own.map(({ firstName }) => firstName))} ${lastName}`),
  )
}
