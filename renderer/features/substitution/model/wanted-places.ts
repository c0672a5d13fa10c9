import type { WantedPlace } from '../../../../shared/contract/substitution-shapes.ts'
import type { Need, Placement } from '../substitution-types.ts'
import type { MatrixCell } from './matrix.ts'

/** The places that the proposals of some cells come to. */
export function proposedPlaces(cells: readonly Pick<MatrixCell, 'state'>[]): WantedPlace[] {
  return cells.flatMap(({ state }) => (state.kind === 'proposed' ? [hostPlace(state.placement)] : []))
}

function hostPlace({ childId, date, host }: Placement): WantedPlace {
  return { kind: 'host', childId, date, hostId: host.id }
}

/** The parents see to the days of these needs (R76). */
export function parentsPlaces(needs: readonly Pick<Need, 'child' | 'date'>[]): WantedPlace[] {
  return needs.map(({ child, date }) => ({ kind: 'parents', childId: child.id, date }))
}

/** The proposals that candidates for one child-day are judged with: all others as they are looked at. */
export function assumedFor(
  cells: readonly (Pick<MatrixCell, 'state'> & { need: Pick<Need, 'child' | 'date'> })[],
  { childId, date }: { childId: string; date: string },
): { childId: string; date: string; hostId: string }[] {
  return cells.flatMap(({ state, need }) =>
    state.kind === 'proposed' && !(need.child.id === childId && need.date === date)
      ? [{ childId: need.child.id, date: need.date, hostId: state.placement.host.id }]
      : [],
  )
}
