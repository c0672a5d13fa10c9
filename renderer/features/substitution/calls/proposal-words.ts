import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import { whereOf, type Names } from '../matrix/cell-words.ts'
import type { CallRow } from '../model/call-list.ts'

/** Where the children of a family go, each place once; days without one are said beside the answer. */
export function proposalWords({ days }: Pick<CallRow, 'days'>, names: Names): string {
  const placed = days.filter(({ state }) => state.kind !== 'unplaced')
  const places = [...new Set(placed.map(({ state }) => whereOf(state, names)))]
  return places.length === 0 ? text.nothing : places.join(', ')
}
