import { compareText } from '../text-order.ts'

/** What a list of cases is ordered by. */
export type Urgency = {
  id: string
  /** Local moment at which it happened or came in. */
  at: string
  closedOn?: string | undefined
  /** What is to be done, with the moment or day by which. */
  tasks: readonly { isLate: boolean; dueAt?: string | undefined }[]
}

/**
 * The most pressing case first: open before closed; among the open, those with something late, then those of which something is
 * due soonest; then the newest.
 */
export function compareUrgency(a: Urgency, b: Urgency): number {
  return rankOf(a) - rankOf(b) || compareText(dueOf(a), dueOf(b)) || compareText(b.at, a.at) || compareText(a.id, b.id)
}

function rankOf({ closedOn, tasks }: Urgency): number {
  if (closedOn !== undefined) return 2
  return tasks.some(({ isLate }) => isLate) ? 0 : 1
}

/** The first moment by which something is due; cases without one come after those with. */
function dueOf({ closedOn, tasks }: Urgency): string {
  const dues = closedOn === undefined ? tasks.flatMap(({ dueAt }) => dueAt ?? []) : []
  return dues.sort(compareText)[0] ?? '9999'
}
