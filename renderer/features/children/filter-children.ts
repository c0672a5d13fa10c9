import type { ChildRow } from './child-types.ts'

/** Which children the list shows. */
export const childStates = ['running', 'coming', 'ended', 'all'] as const
type ChildState = (typeof childStates)[number]

/** The texts a child is found by: its own name, its family's and its host's. */
export function childTexts(child: ChildRow): (string | undefined)[] {
  return [child.firstName, child.lastName, ...child.contractHolders, child.host?.firstName, child.host?.lastName]
}

/** Whether a child belongs to a state. Without any agreement it counts as ended. */
export function isChildInState(child: ChildRow, state: ChildState): boolean {
  return state === 'all' || state === (child.state === 'none' ? 'ended' : child.state)
}
