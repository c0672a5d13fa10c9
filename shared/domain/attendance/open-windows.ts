import type { Agreement } from '../billing/facts.ts'
import type { EpochDay } from '../calendar/date.ts'
import { addMonths, intersect, monthOf, monthPeriod, monthsOf, type Period } from '../calendar/period.ts'

/**
 * How many months before the one at hand open days are looked for. A register is kept for twelve months (R134): older than
 * that, nobody can say any more who was there.
 */
const monthsLookedBack = 13

/**
 * The days that may be open: at most thirteen months back, and from the month in which the register begins. What was before
 * the first presence or absence that the program knows was registered somewhere else, and is no question.
 */
export function lookedAtUntil(until: EpochDay, registerBegins: EpochDay | undefined): Period {
  const month = addMonths(monthOf(until), -monthsLookedBack)
  const begins = registerBegins === undefined ? month : monthOf(registerBegins)
  return { from: Math.min(monthPeriod(begins > month ? begins : month).from, until), until }
}

/** Whether a month was invoiced to a contract holder: its days were billed or accepted then, and stay as issued. */
export type IsIssued = (contractHolderId: string, month: string) => boolean

/**
 * Per child the days from the first to the last month that was not invoiced to one of its contract holders: only those have
 * to be read. A child without such a month is left out.
 */
export function openWindows(
  agreements: readonly Pick<Agreement, 'childId' | 'contractHolderId' | 'from' | 'until'>[],
  isIssued: IsIssued,
  lookedAt: Period,
): Map<string, Period> {
  const windows = new Map<string, Period>()
  for (const agreement of agreements) {
    const { childId, contractHolderId } = agreement
    const runs = intersect(agreement, lookedAt)
    if (!runs) continue
    for (const month of monthsOf(runs)) {
      if (isIssued(contractHolderId, month)) continue
      const open = intersect(monthPeriod(month), runs)
      if (!open) continue
      const known = windows.get(childId) ?? open
      windows.set(childId, { from: Math.min(known.from, open.from), until: Math.max(known.until, open.until) })
    }
  }
  return windows
}
