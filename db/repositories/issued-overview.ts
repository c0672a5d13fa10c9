import { sql } from 'kysely'
import type { Executor } from '../open.ts'

/** Numbers given so far, so that the next ones follow without a gap. */
export async function lastSerials(db: Executor, year: number): Promise<{ invoice: number; payout: number }> {
  const last = (table: 'invoices' | 'payouts') =>
    db
      .selectFrom(table)
      .select((row) => row.fn.max('serial').as('serial'))
      .where('year', '=', year)
      .executeTakeFirst()
  return { invoice: (await last('invoices'))?.serial ?? 0, payout: (await last('payouts'))?.serial ?? 0 }
}

/** The contract holders that were issued an invoice for a month. */
export async function issuedContractHolders(db: Executor, month: string): Promise<Set<string>> {
  const rows = await db.selectFrom('invoices').select('contract_holder_id').where('month', '=', month).execute()
  return new Set(rows.map((row) => row.contract_holder_id))
}

/** The numbers of the statements issued for a month, by host. */
export async function issuedPayoutNumbers(db: Executor, month: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('payouts').select(['host_id', 'number']).where('month', '=', month).execute()
  return new Map(rows.map((row) => [row.host_id, row.number]))
}

/** The numbers of the statements issued to a host, by month. */
export async function readHostPayoutNumbers(db: Executor, hostId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('payouts').select(['month', 'number']).where('host_id', '=', hostId).execute()
  return new Map(rows.map((row) => [row.month, row.number]))
}

/** The numbers of all invoices and payouts, in order. */
export async function readIssuedNumbers(db: Executor): Promise<string[]> {
  const rows = await db
    .selectFrom('invoices')
    .select('number')
    .unionAll(db.selectFrom('payouts').select('number'))
    .orderBy('number')
    .execute()
  return rows.map((row) => row.number)
}

/** How often a month was run. */
export async function runCount(db: Executor, month: string): Promise<number> {
  const row = await db
    .selectFrom('billing_runs')
    .select((run) => run.fn.countAll<number>().as('count'))
    .where('month', '=', month)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** What was paid to each host earlier in the calendar year of a month. */
export async function paidEarlierInYear(
  db: Executor,
  month: string,
): Promise<Map<string, { quantity: number; cents: number }>> {
  const rows = await db
    .selectFrom('payouts')
    .select(['host_id', sql<number>`sum(child_days)`.as('quantity'), sql<number>`sum(total_cents)`.as('cents')])
    .where('month', '>=', `${month.slice(0, 4)}-01`)
    .where('month', '<', month)
    .groupBy('host_id')
    .execute()
  return new Map(rows.map((row) => [row.host_id, { quantity: row.quantity, cents: row.cents }]))
}

/** A line per run of a month: what it issued and how it is paid. */
export async function readRunSummaries(db: Executor, month: string) {
  const runs = await db.selectFrom('billing_runs').selectAll().where('month', '=', month).orderBy('sequence').execute()
  if (runs.length === 0) return []
  const invoices = await db
    .selectFrom('invoices')
    .select(['run_id', 'total_cents', 'due_on', 'collection'])
    .where('month', '=', month)
    .execute()
  const payouts = await db.selectFrom('payouts').select(['run_id', 'total_cents']).where('month', '=', month).execute()
  const written = await db
    .selectFrom('audit_log')
    .select('subject')
    .where('action', '=', 'documents-written')
    .where(
      'subject',
      'in',
      runs.map((run) => run.id),
    )
    .execute()
  const documented = new Set(written.map((row) => row.subject))
  const sum = (rows: readonly { total_cents: number }[]): number =>
    rows.reduce((total, row) => total + row.total_cents, 0)
  return runs.map((run) => {
    const own = invoices.filter((row) => row.run_id === run.id)
    const paid = payouts.filter((row) => row.run_id === run.id)
    const collected = own.filter((row) => row.collection === 'direct-debit')
    return {
      sequence: run.sequence,
      issuedAt: run.issued_at,
      issuedBy: run.issued_by,
      invoices: own.length,
      invoiceCents: sum(own),
      payouts: paid.length,
      payoutCents: sum(paid),
      ...(own[0] ? { dueOn: own[0].due_on } : {}),
      collected: collected.length,
      collectedCents: sum(collected),
      documented: documented.has(run.id),
    }
  })
}

/** The first and last month with care or a plan, and the months that were issued. */
export async function readMonths(db: Executor): Promise<{ first?: string; last?: string; issued: string[] }> {
  // Apart, each is a look at one end of the index; together they would walk every stay there is.
  const end = (which: 'min' | 'max') =>
    db
      .selectFrom('stays')
      .select((stay) => stay.fn[which]('date').as('date'))
      .executeTakeFirst()
  const [first, last] = [(await end('min'))?.date, (await end('max'))?.date]
  const issued = await db.selectFrom('billing_runs').select('month').distinct().orderBy('month').execute()
  return {
    ...(first ? { first: first.slice(0, 7) } : {}),
    ...(last ? { last: last.slice(0, 7) } : {}),
    issued: issued.map((run) => run.month),
  }
}
