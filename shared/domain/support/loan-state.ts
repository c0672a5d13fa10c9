import { parseDate } from '../calendar/date.ts'
import type { MaterialLoan } from '../exchange/support.ts'

/** From how many days before a host's last day her loans are asked back: as far ahead as papers are asked for (R15). */
const stopSoonDays = 60
/** From how many days before its return date a loan is said to be due soon. */
export const dueSoonDays = 14

/**
 * Where a loan stands, the most pressing first: at a host who works no more, past its return date, at a host who stops soon, due
 * soon, out, or back.
 */
export const loanStates = ['host-stopped', 'overdue', 'host-stops', 'due-soon', 'out', 'returned'] as const
export type LoanState = (typeof loanStates)[number]

/**
 * How a loan stands on a day.
 * @param hostEndsOn the last day of the host, as it is in her file or was decided
 */
export function loanState(
  loan: Pick<MaterialLoan, 'dueOn' | 'returnedOn'>,
  { today, hostEndsOn }: { today: string; hostEndsOn?: string | undefined },
): LoanState {
  if (loan.returnedOn !== undefined) return 'returned'
  if (hostEndsOn !== undefined && hostEndsOn < today) return 'host-stopped'
  if (loan.dueOn !== undefined && loan.dueOn < today) return 'overdue'
  if (hostEndsOn !== undefined && daysBetween(today, hostEndsOn) <= stopSoonDays) return 'host-stops'
  if (loan.dueOn !== undefined && daysBetween(today, loan.dueOn) <= dueSoonDays) return 'due-soon'
  return 'out'
}

/** Whether a loan asks for something: it should be back, or will have to be because the host goes. */
export function isLoanOpen(state: LoanState): boolean {
  return state === 'host-stopped' || state === 'overdue' || state === 'host-stops'
}

function daysBetween(from: string, until: string): number {
  return parseDate(until) - parseDate(from)
}
