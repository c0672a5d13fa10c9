import { matchesFilter } from '../../components/matches-filter.ts'
import type { ChildRow } from './child-types.ts'

/** Which children the list shows. */
export const childStates = ['running', 'coming', 'ended', 'all'] as const
export type ChildState = (typeof childStates)[number]

/** Children that a filter (name, family, host) and a state leave over. Without any agreement a child counts as ended. */
export function filterChildren(children: readonly ChildRow[], filter: string, state: ChildState): ChildRow[] {
  return children.filter(
    (child) =>
      (state === 'all' || state === (child.state === 'none' ? 'ended' : child.state)) &&
      matchesFilter(filter, [
        child.firstName,
        child.lastName,
        ...child.contractHolders,
        child.host?.firstName,
        child.host?.lastName,
      ]),
  )
}
