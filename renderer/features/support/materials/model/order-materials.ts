import { isLoanOpen, loanStates } from '../../../../../shared/domain/support/loan-state.ts'
import { filterWords, matchesText, searchText } from '../../../../components/matches-filter.ts'
import type { MaterialEntry } from '../material-types.ts'

/** Where a material stands in the list, the most pressing first. */
export const materialGroups = ['pressing', 'out', 'here', 'gone'] as const
export type MaterialGroup = (typeof materialGroups)[number]
/** What a chip narrows the list to. */
export type MaterialChip = 'all' | Exclude<MaterialGroup, 'gone'>

/** The group of a material: out and to be asked back, out, here, or lost and not used any more. */
export function groupOf({ state, last }: MaterialEntry): MaterialGroup {
  if (state === 'here') return 'here'
  if (state !== 'out' || !last) return 'gone'
  return isLoanOpen(last.state) ? 'pressing' : 'out'
}

/** Whether a material is one of a chip; what is to be asked back is out as well. */
export function isOfChip(entry: MaterialEntry, chip: MaterialChip): boolean {
  const group = groupOf(entry)
  return chip === 'all' || chip === group || (chip === 'out' && group === 'pressing')
}

/** The materials of a chip and a filter, by group: what should be back for longest first, then by return date; others by name. */
export function orderMaterials(
  entries: readonly MaterialEntry[],
  { chip, filter }: { chip: MaterialChip; filter: string },
): Record<MaterialGroup, MaterialEntry[]> {
  const words = filterWords(filter)
  const shown = entries.filter((entry) => isOfChip(entry, chip) && matchesText(words, textOf(entry)))
  const of = (group: MaterialGroup) => shown.filter((entry) => groupOf(entry) === group)
  return {
    pressing: of('pressing').sort(byPressure),
    out: of('out').sort(byPressure),
    here: of('here'),
    gone: of('gone'),
  }
}

function byPressure(a: MaterialEntry, b: MaterialEntry): number {
  return rankOf(a) - rankOf(b) || (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0)
}

function rankOf({ last }: MaterialEntry): number {
  return last ? loanStates.indexOf(last.state) : loanStates.length
}

// Without a return date it comes after all that have one.
function dueOf({ last }: MaterialEntry): string {
  return last?.record.dueOn ?? '9999-12-31'
}

function textOf({ record, state, last }: MaterialEntry): string {
  const host = state === 'out' ? last?.host : undefined
  return searchText([record.name, record.number, record.kind, host?.firstName, host?.lastName])
}
