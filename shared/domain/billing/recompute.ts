import { percentFor } from '../attendance/percent.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import { percentOf } from '../money/percent-of.ts'
import { billedMinutes } from './billed-minutes.ts'
import type { IssuedInvoice, IssuedPayout } from './issued.ts'

/**
 * The total of an issued invoice in cents, from the facts of its days alone: which minutes count, the percent, the tariff.
 * NaN when a line lacks the facts it needs.
 */
export function recomputeInvoice(invoice: Pick<IssuedInvoice, 'lines'>): number {
  let total = 0
  for (const line of invoice.lines) {
    if (line.kind === 'cost') {
      total += line.unitCents * line.quantity
      continue
    }
    for (const day of line.days) {
      const present = day.present.map((stay) => [stay.from, stay.until] as const)
      const minutes = billedMinutes(line.kind, totalMinutes(day.reserved), totalMinutes(present))
      total += percentOf(day.dayCents ?? NaN, percentFor(minutes, day.goesToSchool))
    }
  }
  return total
}

/** The total of an issued payout in cents, from the facts of its days alone. */
export function recomputePayout(payout: Pick<IssuedPayout, 'lines'>): number {
  let total = 0
  for (const line of payout.lines)
    for (const day of line.days) {
      total += percentOf(day.hostDayCents, percentFor(totalMinutes(day.stays), day.goesToSchool))
    }
  return total
}
