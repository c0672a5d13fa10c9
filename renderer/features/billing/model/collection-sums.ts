import type { IssuedInvoice } from './billing-types.ts'

/** How many invoices of a kind there are, and what they come to. */
export type Sum = { count: number; cents: number }

/** What was issued, and how it is collected; an invoice without anything to pay counts in the whole only. */
export function collectionSums(invoices: readonly IssuedInvoice[]): { all: Sum; transfer: Sum; directDebit: Sum } {
  const sumOf = (chosen: readonly IssuedInvoice[]): Sum => ({
    count: chosen.length,
    cents: chosen.reduce((sum, invoice) => sum + invoice.totalCents, 0),
  })
  return {
    all: sumOf(invoices),
    transfer: sumOf(invoices.filter((invoice) => invoice.collection === 'transfer')),
    directDebit: sumOf(invoices.filter((invoice) => invoice.collection === 'direct-debit')),
  }
}
