/**
 * Terms of our own documents. No law fixes them (DESIGN, 2026-11-22); the service's reglement may, and then they become
 * dated settings like the others.
 */
export const paymentTerms = {
  /** Days from the invoice date to its due date; also long enough for the 14 days' notice of a direct debit (SEPA rulebook). */
  invoiceDueDays: 20,
  /** Days from the statement date to the transfer to the hosts. */
  payoutDays: 3,
} as const
