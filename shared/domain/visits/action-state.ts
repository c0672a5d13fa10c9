import type { HostAction } from '../exchange/visits.ts'
import { isActionOverdue } from './pressing.ts'

/** What became of an agreement: done by its date, done after it, still open, or open though its date is over. */
export const actionStates = ['kept', 'late', 'open', 'overdue'] as const
export type ActionState = (typeof actionStates)[number]

/** How an agreement stands today; one without a date is never late. */
export function actionState(action: HostAction, today: string): ActionState {
  const { closedOn, dueOn } = action
  if (closedOn === undefined) return isActionOverdue(action, today) ? 'overdue' : 'open'
  return dueOn !== undefined && closedOn > dueOn ? 'late' : 'kept'
}
