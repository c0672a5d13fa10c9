import { sql } from 'kysely'
import { recomputeInvoice, recomputePayout } from '../shared/domain/billing/recompute.ts'
import type { Executor } from './open.ts'
import { readInvoices, readPayouts } from './repositories/issued-read.ts'

/** What a check found; `sound` when it found nothing. */
export type CheckReport = {
  integrity: string[]
  foreignKeys: string[]
  invoices: number
  payouts: number
  wrongTotals: { number: string; issuedCents: number; recomputedCents: number }[]
  gaps: string[]
  sound: boolean
}

/** Integrity of the file, foreign keys, every issued total recomputed from its facts, and numbering without gaps. */
export async function checkDatabase(db: Executor): Promise<CheckReport> {
  const integrity = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db)
  const foreignKeys = await sql<{
    table: string
    rowid: number | null
    parent: string
  }>`PRAGMA foreign_key_check`.execute(db)
  const findings = integrity.rows.map((row) => row.integrity_check).filter((finding) => finding !== 'ok')
  const invoices = await readInvoices(db, {})
  const payouts = await readPayouts(db, {})
  const issued = [
    ...invoices.map((invoice) => totalsOf(invoice, recomputeInvoice(invoice))),
    ...payouts.map((payout) => totalsOf(payout, recomputePayout(payout))),
  ]
  const report = {
    integrity: findings,
    foreignKeys: foreignKeys.rows.map((row) => `${row.table} ${row.rowid ?? ''} → ${row.parent}`),
    invoices: invoices.length,
    payouts: payouts.length,
    wrongTotals: issued.filter((one) => one.issuedCents !== one.recomputedCents || one.linesCents !== one.issuedCents),
    gaps: [...gapsIn(invoices.map(({ number }) => number)), ...gapsIn(payouts.map(({ number }) => number))],
  }
  const { wrongTotals, ...rest } = report
  return {
    ...rest,
    wrongTotals: wrongTotals.map(({ number, issuedCents, recomputedCents }) => ({
      number,
      issuedCents,
      recomputedCents,
    })),
    sound: [report.integrity, report.foreignKeys, report.wrongTotals, report.gaps].every((list) => list.length === 0),
  }
}

type Issued = {
  number: string
  totalCents: number
  lines: { unitCents: number; quantity: number; amountCents: number }[]
}

/** The total as issued, as its lines add up (NaN where a line is wrong in itself), and as its facts give it; -1 where facts are missing. */
function totalsOf({ number, totalCents, lines }: Issued, recomputed: number) {
  const areRight = lines.every((line) => line.amountCents === line.unitCents * line.quantity)
  const linesCents = areRight ? lines.reduce((sum, line) => sum + line.amountCents, 0) : NaN
  return { number, issuedCents: totalCents, linesCents, recomputedCents: Number.isNaN(recomputed) ? -1 : recomputed }
}

/** Numbers missing from 1 up to the last of each series (`2026-`, `K-2026-`). */
function gapsIn(numbers: readonly string[]): string[] {
  const series = Map.groupBy(numbers, (number) => number.slice(0, number.lastIndexOf('-') + 1))
  return [...series].flatMap(([prefix, members]) => {
    const serials = new Set(members.map((number) => Number(number.slice(prefix.length))))
    const missing: string[] = []
    for (let serial = 1; serial <= Math.max(...serials); serial += 1)
      if (!serials.has(serial)) missing.push(`${prefix}${String(serial).padStart(5, '0')}`)
    return missing
  })
}
