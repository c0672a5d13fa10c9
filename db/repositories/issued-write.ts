import type { IssuedInvoice, IssuedPayout, IssuedRun } from '../../shared/domain/billing/issued.ts'
import type { Executor } from '../open.ts'
import { insertBulk } from './bulk.ts'

/** What of an issued invoice is kept as it stood, beside its columns and lines. */
export type InvoiceSnapshot = Pick<IssuedInvoice, 'contractHolder' | 'children' | 'uncharged'>
export type PayoutSnapshot = Omit<IssuedPayout, 'number' | 'month' | 'issuedOn' | 'payOn' | 'lines' | 'totalCents'>

/** Writes a run with its invoices, payouts and their lines. The caller holds the transaction. */
export async function insertRun(db: Executor, run: IssuedRun, actor: string): Promise<void> {
  await db
    .insertInto('billing_runs')
    .values({
      id: run.id,
      month: run.month,
      sequence: run.sequence,
      issued_at: run.issuedAt,
      issued_by: actor,
      organiser: JSON.stringify(run.organiser),
    })
    .execute()
  await insertInvoices(db, run)
  await insertPayouts(db, run)
}

/** Year and serial of a number such as `2026-00058` or `K-2026-00012`. */
function partsOf(number: string): { year: number; serial: number } {
  const [serial, year] = number.split('-').toReversed()
  return { year: Number(year), serial: Number(serial) }
}

async function insertInvoices(db: Executor, run: IssuedRun): Promise<void> {
  await insertBulk(
    db,
    'invoices',
    [
      'number',
      'year',
      'serial',
      'run_id',
      'month',
      'contract_holder_id',
      'issued_on',
      'due_on',
      'structured_communication',
      'collection',
      'total_cents',
      'snapshot',
    ],
    run.invoices.map((invoice) => {
      const { contractHolder, children, uncharged } = invoice
      const { year, serial } = partsOf(invoice.number)
      return [
        invoice.number,
        year,
        serial,
        run.id,
        invoice.month,
        contractHolder.id,
        invoice.issuedOn,
        invoice.dueOn,
        invoice.structuredCommunication,
        invoice.collection,
        invoice.totalCents,
        JSON.stringify({ contractHolder, children, uncharged } satisfies InvoiceSnapshot),
      ]
    }),
  )
  await insertBulk(
    db,
    'invoice_lines',
    [
      'invoice_number',
      'position',
      'child_id',
      'kind',
      'percent',
      'unit_cents',
      'quantity',
      'amount_cents',
      'description',
      'cost_date',
      'fiscal',
      'days',
    ],
    run.invoices.flatMap((invoice) =>
      invoice.lines.map((line, index) => [
        invoice.number,
        index + 1,
        line.childId,
        line.kind,
        line.percent,
        line.unitCents,
        line.quantity,
        line.amountCents,
        line.description ?? null,
        line.costDate ?? null,
        line.fiscal === undefined ? null : Number(line.fiscal),
        JSON.stringify(line.days),
      ]),
    ),
  )
}

async function insertPayouts(db: Executor, run: IssuedRun): Promise<void> {
  await insertBulk(
    db,
    'payouts',
    [
      'number',
      'year',
      'serial',
      'run_id',
      'month',
      'host_id',
      'issued_on',
      'pay_on',
      'child_days',
      'total_cents',
      'snapshot',
    ],
    run.payouts.map((payout) => {
      const { number, month, issuedOn, payOn, lines, totalCents, ...snapshot } = payout
      const { year, serial } = partsOf(number)
      const childDays = lines.reduce((sum, line) => sum + line.quantity, 0)
      return [
        number,
        year,
        serial,
        run.id,
        month,
        payout.host.id,
        issuedOn,
        payOn,
        childDays,
        totalCents,
        JSON.stringify(snapshot satisfies PayoutSnapshot),
      ]
    }),
  )
  await insertBulk(
    db,
    'payout_lines',
    ['payout_number', 'position', 'child_id', 'percent', 'unit_cents', 'quantity', 'amount_cents', 'days'],
    run.payouts.flatMap((payout) =>
      payout.lines.map((line, index) => [
        payout.number,
        index + 1,
        line.childId,
        line.percent,
        line.unitCents,
        line.quantity,
        line.amountCents,
        JSON.stringify(line.days),
      ]),
    ),
  )
}
