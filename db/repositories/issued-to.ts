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
    .where('action', 'in', ['document-imported', 'demo-loaded'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.at.slice(0, 10)
}
