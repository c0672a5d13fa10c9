import type {
  IssuedInvoice,
  IssuedLine,
  IssuedPayout,
  IssuedPayoutLine,
  IssuedRun,
  OrganiserSnapshot,
} from '../../shared/domain/billing/issued.ts'
import type { Executor } from '../open.ts'
import type { InvoiceSnapshot, PayoutSnapshot } from './issued-write.ts'

/** The runs of a month with all they issued, oldest first, exactly as issued. */
export async function readRuns(db: Executor, month: string): Promise<IssuedRun[]> {
  const runs = await db.selectFrom('billing_runs').selectAll().where('month', '=', month).orderBy('sequence').execute()
  const invoices = await readInvoicesOfRuns(db, { month })
  const payouts = await readPayoutsOfRuns(db, { month })
  return runs.map((run) => ({
    id: run.id,
    month: run.month,
    sequence: run.sequence,
    issuedAt: run.issued_at,
    organiser: JSON.parse(run.organiser) as OrganiserSnapshot,
    invoices: invoices.filter(({ runId }) => runId === run.id).map(({ issued }) => issued),
    payouts: payouts.filter(({ runId }) => runId === run.id).map(({ issued }) => issued),
  }))
}

/** Which invoices or payouts: those of a month, perhaps of one contract holder only; without a month, all. */
export type IssuedFilter = { month?: string; contractHolderId?: string }

/** Issued invoices by number. */
export async function readInvoices(db: Executor, filter: IssuedFilter): Promise<IssuedInvoice[]> {
  return (await readInvoicesOfRuns(db, filter)).map(({ issued }) => issued)
}

/** Issued payouts by number. */
export async function readPayouts(db: Executor, filter: Pick<IssuedFilter, 'month'>): Promise<IssuedPayout[]> {
  return (await readPayoutsOfRuns(db, filter)).map(({ issued }) => issued)
}

/** What a run issued. */
type OfRun<Issued> = { runId: string; issued: Issued }

async function readInvoicesOfRuns(db: Executor, filter: IssuedFilter): Promise<OfRun<IssuedInvoice>[]> {
  const chosen = db
    .selectFrom('invoices')
    .$if(filter.month !== undefined, (query) => query.where('invoices.month', '=', filter.month ?? ''))
    .$if(filter.contractHolderId !== undefined, (query) =>
      query.where('contract_holder_id', '=', filter.contractHolderId ?? ''),
    )
  const rows = await chosen.selectAll().orderBy('year').orderBy('serial').execute()
  const lines = await chosen
    .innerJoin('invoice_lines', 'invoice_number', 'number')
    .selectAll('invoice_lines')
    .orderBy('invoice_number')
    .orderBy('position')
    .execute()
  const linesOf = Map.groupBy(lines, (line) => line.invoice_number)
  return rows.map((row) => {
    const { contractHolder, children, uncharged } = JSON.parse(row.snapshot) as InvoiceSnapshot
    const issued: IssuedInvoice = {
      number: row.number,
      month: row.month,
      issuedOn: row.issued_on,
      dueOn: row.due_on,
      structuredCommunication: row.structured_communication,
      collection: row.collection,
      contractHolder,
      children,
      lines: (linesOf.get(row.number) ?? []).map((line) => ({
        childId: line.child_id,
        kind: line.kind,
        percent: line.percent,
        unitCents: line.unit_cents,
        quantity: line.quantity,
        amountCents: line.amount_cents,
        ...(line.description === null ? {} : { description: line.description }),
        ...(line.cost_date === null ? {} : { costDate: line.cost_date }),
        ...(line.fiscal === null ? {} : { fiscal: line.fiscal === 1 }),
        days: JSON.parse(line.days) as IssuedLine['days'],
      })),
      uncharged,
      totalCents: row.total_cents,
    }
    return { runId: row.run_id, issued }
  })
}

async function readPayoutsOfRuns(db: Executor, filter: Pick<IssuedFilter, 'month'>): Promise<OfRun<IssuedPayout>[]> {
  const chosen = db
    .selectFrom('payouts')
    .$if(filter.month !== undefined, (query) => query.where('payouts.month', '=', filter.month ?? ''))
  const rows = await chosen.selectAll().orderBy('year').orderBy('serial').execute()
  const lines = await chosen
    .innerJoin('payout_lines', 'payout_number', 'number')
    .selectAll('payout_lines')
    .orderBy('payout_number')
    .orderBy('position')
    .execute()
  const linesOf = Map.groupBy(lines, (line) => line.payout_number)
  return rows.map((row) => {
    const issued: IssuedPayout = {
      number: row.number,
      month: row.month,
      issuedOn: row.issued_on,
      payOn: row.pay_on,
      lines: (linesOf.get(row.number) ?? []).map((line) => ({
        childId: line.child_id,
        percent: line.percent,
        unitCents: line.unit_cents,
        quantity: line.quantity,
        amountCents: line.amount_cents,
        days: JSON.parse(line.days) as IssuedPayoutLine['days'],
      })),
      totalCents: row.total_cents,
      ...(JSON.parse(row.snapshot) as PayoutSnapshot),
    }
    return { runId: row.run_id, issued }
  })
}
