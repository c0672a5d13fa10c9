import { sql } from 'kysely'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** Months (`YYYY-MM`) of which something was issued, per contract holder and per host. */
export type IssuedTo = {
  invoiced: (contractHolderId: string, month: string) => boolean
  paid: (hostId: string, month: string) => boolean
}

/** What was issued of some months to whomever: an answer in them is a correction (R134). */
export async function readIssuedTo(db: Executor, months: readonly string[]): Promise<IssuedTo> {
  const ofMonths = isAmong('month', months)
  const invoices = await db.selectFrom('invoices').select(['contract_holder_id', 'month']).where(ofMonths).execute()
  const payouts = await db.selectFrom('payouts').select(['host_id', 'month']).where(ofMonths).execute()
  const invoiced = monthsById(invoices.map((row) => [row.contract_holder_id, row.month]))
  const paid = monthsById(payouts.map((row) => [row.host_id, row.month]))
  return {
    invoiced: (holder, month) => invoiced.get(holder)?.has(month) ?? false,
    paid: (host, month) => paid.get(host)?.has(month) ?? false,
  }
}

/** Children with days or costs on an invoice of a month, whoever pays now: what was asked for them is told by the lines. */
export async function readInvoicedChildren(
  db: Executor,
  childIds: readonly string[],
  months: readonly string[],
): Promise<(childId: string, month: string) => boolean> {
  const rows = await db
    .selectFrom('invoice_lines')
    .innerJoin('invoices', 'invoices.number', 'invoice_lines.invoice_number')
    .select(['child_id', 'month'])
    .distinct()
    .where(isAmong('child_id', childIds))
    .where(isAmong('month', months))
    .execute()
  const found = monthsById(rows.map((row) => [row.child_id, row.month]))
  return (childId, month) => found.get(childId)?.has(month) ?? false
}

function monthsById(rows: readonly (readonly [id: string, month: string])[]): Map<string, Set<string>> {
  const months = new Map<string, Set<string>>()
  for (const [id, month] of rows) months.set(id, (months.get(id) ?? new Set<string>()).add(month))
  return months
}

/** The date on which the service's data came by import; undefined for a service that began empty. */
export async function readImportDate(db: Executor): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit_log')
    .select('at')
    // Written out: the index holds these entries alone, which a parameter would hide.
    .where(sql<boolean>`action IN ('document-imported', 'demo-loaded')`)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.at.slice(0, 10)
}
