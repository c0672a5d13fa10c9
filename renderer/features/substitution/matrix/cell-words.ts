import { formatSpan } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { matrix as text } from '../../../i18n/nl/substitution/matrix.ts'
import type { CellState } from '../model/cells.ts'
import type { MatrixCell } from '../model/matrix.ts'
import { decidedSlots } from '../model/told-family.ts'
import type { AbsenceView, HostsById } from '../substitution-types.ts'

/** What the ids of what was decided stand for. */
export type Names = { hosts: HostsById; groupLocations: AbsenceView['groupLocations'] }

/** Where a child is on a day, in a word or a name. */
export function whereOf(state: CellState, { hosts, groupLocations }: Names): string {
  if (state.kind === 'proposed') return nl.common.name(state.placement.host)
  if (state.kind === 'arranged' || state.kind === 'agreed') {
    const host = hosts.get(state.hostId)
    return host ? nl.common.name(host) : ''
  }
  if (state.kind === 'group')
    return groupLocations.find(({ record }) => record.id === state.groupLocationId)?.record.name ?? ''
  return text.state[state.kind]
}

/** The hours that stand in a cell: those of the place, else those that are reserved. */
export function hoursOf({ need, state }: Pick<MatrixCell, 'need' | 'state'>): string {
  const slots =
    state.kind === 'proposed'
      ? state.placement.slots
      : 'decided' in state && state.kind !== 'parents'
        ? decidedSlots(state)
        : (need?.slots ?? [])
  return slots.map(([from, until]) => formatSpan(from, until)).join(' ')
}

/** A cell in words, for readers of a screen aloud. */
export function cellWords(cell: MatrixCell, names: Names): string {
  if (!cell.need) return text.state.none
  const where = whereOf(cell.state, names)
  const kind = kindWords(cell.state.kind)
  return [hoursOf(cell), kind, where].filter(Boolean).join(', ')
}

/** What a place is, where its name alone does not say it. */
export function kindWords(kind: CellState['kind']): string {
  return kind === 'proposed' || kind === 'arranged' || kind === 'agreed' || kind === 'group' ? text.kinds[kind] : ''
}
