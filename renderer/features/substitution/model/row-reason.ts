import { hostIdOf } from './cells.ts'
import type { MatrixRow } from './matrix.ts'
import type { Placement, Unplaced } from '../substitution-types.ts'

/** Why a child goes where it is proposed to go, in one line under its name. */
export type RowReason =
  | { kind: 'siblings'; with: string[] }
  | { kind: 'same-host'; days: number }
  | { kind: 'known' | 'only' | 'room' | 'nearest'; metres: number | undefined }
  | { kind: 'unplaced'; reason: Unplaced['reason'] }
  | { kind: 'decided' | 'waiting' | 'over' }

// What tells most about a row goes first.
const order = ['siblings', 'same-host', 'known', 'nearest', 'only', 'room', 'decided'] as const

/** The reason of a row, from what is proposed for its days; without a proposal what became of them. */
export function rowReasonOf({ cells }: MatrixRow): RowReason {
  const proposed = cells.flatMap(({ state, need }) => (state.kind === 'proposed' && need ? [{ ...state, need }] : []))
  const why = order.find((one) => proposed.some(({ placement }) => placement.why === one))
  const telling = proposed.find(({ placement }) => placement.why === why)
  if (telling)
    return reasonOf(telling.placement, daysAt(telling.placement.host.id, cells), siblingNames(telling.need.siblings))
  const unplaced = cells.find(({ state }) => state.kind === 'unplaced')?.state
  if (unplaced?.kind === 'unplaced') return { kind: 'unplaced', reason: unplaced.reason }
  const kinds = new Set(cells.map(({ state }) => state.kind))
  if (kinds.has('waiting')) return { kind: 'waiting' }
  const isAllOver = cells.every(({ state }) => state.kind === 'none' || state.kind === 'over')
  return { kind: isAllOver ? 'over' : 'decided' }
}

function reasonOf({ why, metres }: Placement, days: number, siblings: string[]): RowReason {
  if (why === 'siblings') return { kind: why, with: siblings }
  // The other days at that host may be gone since: then there is no same one any more.
  if (why === 'same-host') return days > 1 ? { kind: why, days } : { kind: 'room', metres }
  return why === 'decided' ? { kind: why } : { kind: why, metres }
}

/** The days of a child at a host, proposed or decided. */
function daysAt(hostId: string, cells: MatrixRow['cells']): number {
  return cells.filter(({ state }) => hostIdOf(state) === hostId).length
}

function siblingNames(siblings: readonly { firstName: string }[]): string[] {
  return siblings.map(({ firstName }) => firstName)
}
