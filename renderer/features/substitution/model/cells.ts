import { leadingPlace } from '../../../../shared/domain/substitution/leading-place.ts'
import type { Decided, Need, Placement, Unplaced } from '../substitution-types.ts'

/**
 * What stands in a cell of the matrix: nothing needed, a proposal, what was decided (`agreed` once the parents said yes), no
 * place, an answer that is still sought, or a day that is over without anything decided.
 */
export type CellState =
  | { kind: 'none' }
  | { kind: 'proposed'; placement: Placement }
  | { kind: 'arranged' | 'agreed'; decided: Decided[]; hostId: string }
  | { kind: 'group'; decided: Decided[]; groupLocationId: string; isAgreed: boolean }
  | { kind: 'parents'; decided: Decided[] }
  | { kind: 'unplaced'; reason: Unplaced['reason'] }
  | { kind: 'waiting' }
  | { kind: 'over' }

type Sought = { placement: Placement | undefined; unplaced: Unplaced | undefined; isOver: boolean }

/** What stands for a need: a decision goes before a proposal, and a day that is over has no proposal any more. */
export function cellStateOf({ decided }: Pick<Need, 'decided'>, { placement, unplaced, isOver }: Sought): CellState {
  const leading = leadingPlace(decided.map(({ record }) => record))
  if (leading) return decidedState(leading, decided)
  if (isOver) return { kind: 'over' }
  if (placement) return { kind: 'proposed', placement }
  if (unplaced) return { kind: 'unplaced', reason: unplaced.reason }
  return { kind: 'waiting' }
}

function decidedState(record: Decided['record'], decided: Decided[]): CellState {
  const isAgreed = decided.every((place) => place.record.answer === 'agreed')
  if (record.kind === 'parents') return { kind: 'parents', decided }
  if (record.kind === 'group')
    return { kind: 'group', decided, groupLocationId: record.groupLocationId ?? '', isAgreed }
  return { kind: isAgreed ? 'agreed' : 'arranged', decided, hostId: record.hostId ?? '' }
}

/** Whether somebody decided it. */
export function isDecided(state: CellState): state is Extract<CellState, { decided: Decided[] }> {
  return 'decided' in state
}

/** The host of a cell, proposed or decided. */
export function hostIdOf(state: CellState): string | undefined {
  if (state.kind === 'proposed') return state.placement.host.id
  return state.kind === 'arranged' || state.kind === 'agreed' ? state.hostId : undefined
}
