import type { CallListExtras, WithoutPlace } from '../letters/letter-types.ts'
import type { Need } from '../substitution-types.ts'
import type { MatrixCell } from './matrix.ts'

type NeededCell = Pick<MatrixCell, 'state'> & { need: Pick<Need, 'child' | 'date'> }

/** The proposals that nobody accepted yet, for the list on paper. */
export function proposedDays(cells: readonly NeededCell[]): CallListExtras['assumed'] {
  return cells.flatMap(({ state, need }) =>
    state.kind === 'proposed'
      ? [
          {
            childId: need.child.id,
            date: need.date,
            hostId: state.placement.host.id,
            slots: state.placement.slots,
          },
        ]
      : [],
  )
}

/** The child-days for which nothing was found: a letter says so. */
export function withoutPlaceOf(cells: readonly NeededCell[]): WithoutPlace {
  return cells.flatMap(({ state, need }) =>
    state.kind === 'unplaced' ? [{ childId: need.child.id, date: need.date }] : [],
  )
}
