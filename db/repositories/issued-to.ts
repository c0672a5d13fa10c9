import { sql } from 'kysely'
import type { Executor } from '../open.ts'

/** Months (`YYYY-MM`) of which something was issued, per contract holder and per host. */
type IssuedTo = {
  invoiced(contractHolderId: string, month: string): boolean
  paid(hostId: string, month: string): boolean
}

/** What was issued of some months to whomever: an answer in them is a correction (R134). */
export async function readIssuedTo(db: Executor, months: readonly string[]): Promise<IssuedTo> {
  const ofMonths = sql<string>`(SELECT value FROM json_each(${JSON.stringify(months)}))`
  const invoices = await db
    .selectFrom('invoices')
    .select(['contract_holder_id', 'month'])
    .where('month', 'in', ofMonths)
    .execute()
  const payouts = await db.selectFrom('payouts').select(['host_id', 'month']).where('month', 'in', ofMonths).execute()
  const invoiced = new Set(invoices.map((row) => JSON.stringify([row.contract_holder_id, row.month])))
  const paid = new Set(payouts.map((row) => JSON.stringify([row.host_id, row.month])))
  return {
    invoiced: (holder, month) => invoiced.has(JSON.stringify([holder, month])),
    paid: (host, month) => paid.has(JSON.stringify([host, month])),
  }
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
