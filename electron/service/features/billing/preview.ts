import type { Executor } from '../../../../db/open.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { isInvoice } from '../../../../shared/domain/billing/bill-period.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { payHosts } from '../../../../shared/domain/payout/pay-hosts.ts'
import { readMonthBill } from './month-bill.ts'

/** The month as `billing preview --json` prints it (exchange.md §6), keys in that order. */
export async function previewMonth(db: Executor, month: string): Promise<OutputOf<'billing.preview'>> {
  const { facts, bill } = await readMonthBill(db, month, {}, 'amounts-only')
  const payouts = payHosts(facts.children, monthPeriod(month), facts.settings, 'amounts-only')
  return {
    month,
    invoices: bill.families.filter(isInvoice).map(({ contractHolderId, totalCents, lines }) => ({
      contractHolderId,
      totalCents,
      lines: lines.map(({ childId, kind, percent, unitCents, quantity, amountCents }) => ({
        childId,
        kind,
        percent,
        unitCents,
        quantity,
        amountCents,
      })),
    })),
    payouts: payouts.map(({ hostId, totalCents, lines }) => ({
      hostId,
      totalCents,
      lines: lines.map(({ childId, percent, unitCents, quantity, amountCents }) => ({
        childId,
        percent,
        unitCents,
        quantity,
        amountCents,
      })),
    })),
    problems: bill.problems,
  }
}
