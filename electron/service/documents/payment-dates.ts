import type { IssuedInvoice, IssuedPayout } from '../../../shared/domain/billing/issued.ts'
import { nextBusinessDay } from '../../../shared/domain/calendar/business-day.ts'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'

/** The day on which an invoice is collected by mandate: the first day from its due date on which payments settle. */
export function collectionDate(invoice: Pick<IssuedInvoice, 'dueOn'>): string {
  return formatDate(nextBusinessDay(parseDate(invoice.dueOn)))
}

/** The day on which a host is paid: the first day from the agreed one on which payments settle. */
export function executionDate(payout: Pick<IssuedPayout, 'payOn'>): string {
  return formatDate(nextBusinessDay(parseDate(payout.payOn)))
}
