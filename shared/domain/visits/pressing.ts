import type { HostAction, CoachingGoal } from '../exchange/visits.ts'
import { compareText } from '../text-order.ts'

/** Whether what was agreed is still to be done. */
export function isActionOpen({ closedOn, isWithdrawn }: Pick<HostAction, 'closedOn' | 'isWithdrawn'>): boolean {
  return closedOn === undefined && isWithdrawn !== true
}

/** Whether what was agreed is still to be done, and should have been by now. */
export function isActionOverdue(action: HostAction, today: string): boolean {
  return isActionOpen(action) && action.dueOn !== undefined && action.dueOn < today
}

/** Whether a goal is worked on though its date is over. */
export function isGoalOverdue({ status, dueOn }: CoachingGoal, today: string): boolean {
  return status === 'active' && dueOn !== undefined && dueOn < today
}

/** The most pressing first (R164): what is open by its date, without one by the day it was agreed; then what is over, latest first. */
export function compareActions(a: HostAction, b: HostAction): number {
  const [isOpenA, isOpenB] = [isActionOpen(a), isActionOpen(b)]
  if (isOpenA !== isOpenB) return isOpenA ? -1 : 1
  const order = isOpenA ? compareDates(a.dueOn, b.dueOn) : compareText(b.closedOn ?? '', a.closedOn ?? '')
  return order || compareText(a.agreedOn, b.agreedOn) || compareText(a.id, b.id)
}

/** The same of goals: what is worked on by its date, then what has ended, latest first. */
export function compareGoals(a: CoachingGoal, b: CoachingGoal): number {
  const [isActiveA, isActiveB] = [a.status === 'active', b.status === 'active']
  if (isActiveA !== isActiveB) return isActiveA ? -1 : 1
  const order = isActiveA ? compareDates(a.dueOn, b.dueOn) : compareText(b.endedOn ?? '', a.endedOn ?? '')
  return order || compareText(a.startedOn, b.startedOn) || compareText(a.id, b.id)
}

/** Earlier first, none last. */
function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compareText(a, b)
}
