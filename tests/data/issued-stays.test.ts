import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const month = '2026-10'

/** Name and contents of every file of a set. */
function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

describe('what was issued', () => {
  let service: ServiceOnFile
  let before: Record<string, string>
  let issued: unknown
  const issuedRows = (): unknown =>
    ['billing_runs', 'invoices', 'invoice_lines', 'payouts', 'payout_lines'].map((table) =>
      service.rows(`SELECT * FROM ${table}`),
    )

  beforeAll(async () => {
    service = await serviceOnFile(smallService())
    const out = join(service.folder, 'first')
    await service.call('billing.run', { month, out, accept: ['unregistered-day', 'missing-tariff', 'no-agreement'] })
    before = filesIn(join(out, 'facturen-2026-10'))
    issued = issuedRows()
    // Everything that could change about the people and the facts does.
    service.sql(
      `UPDATE contract_holders SET first_name = 'Nieuw', last_name = 'Naam', street = 'Elders 1', city = 'Gent', iban = NULL`,
      `UPDATE children SET first_name = 'Anders', last_name = 'Ook', school_starts_on = '2026-09-01'`,
      `UPDATE hosts SET last_name = 'Getrouwd', street = 'Verhuisd 9', iban = 'NL91ABNA0417164300'`,
      `UPDATE organiser SET name = 'Nieuwe dienst', iban = 'NL91ABNA0417164300'`,
      `UPDATE tariffs SET day_cents = 1`,
      `UPDATE care_plan_slots SET until_minute = 600`,
      `DELETE FROM stays WHERE child_id = 'c1'`,
      `INSERT INTO settings VALUES ('host.dayCents', '2026-01-01', '1')`,
      `INSERT INTO closures (id, host_id, from_date, until_date, reason) VALUES ('x', NULL, '2026-10-01', '2026-10-31', 'other')`,
    )
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('is not touched by later facts, and its documents are written again byte for byte', async () => {
    const out = join(service.folder, 'second')
    const { files } = await service.call('billing.documents', { month, out })
    expect(filesIn(join(out, 'facturen-2026-10'))).toEqual(before)
    expect(files).toHaveLength(Object.keys(before).length)
    expect(issuedRows()).toEqual(issued)
  })

  it('still follows from the facts it holds itself', async () => {
    expect(await service.call('database.check', {})).toMatchObject({
      sound: true,
      invoices: 2,
      payouts: 2,
      wrongTotals: [],
      gaps: [],
    })
  })

  it('is what the window shows, beside what the facts would give now', async () => {
    const family = await service.call('billing.family', { month, contractHolderId: 'p1' })
    expect(family.issued?.number).toBe('2026-00001')
    expect(family.content).toMatchObject({ totalCents: 4 * 1838, contractHolder: { lastName: 'Ouder p1' } })
    const { families, totals } = await service.call('billing.overview', { month })
    expect(families.filter(({ issuedNumber }) => issuedNumber !== undefined)).toHaveLength(2)
    expect(totals.cents).toBe(4 * 1838 + 4 * 1839)
  })

  it('the next run issues it no second time', async () => {
    const again = await service.call('billing.run', { month, out: join(service.folder, 'third') })
    expect(again.issued).toEqual([])
    expect(issuedRows()).toEqual(issued)
  })

  it.each([
    ['UPDATE invoices SET total_cents = 0', 'invoices never changes'],
    ['DELETE FROM invoices', 'invoices never changes'],
    ['UPDATE invoice_lines SET quantity = 9', 'invoice_lines never changes'],
    ['DELETE FROM invoice_lines', 'invoice_lines never changes'],
    ['UPDATE payouts SET total_cents = 0', 'payouts never changes'],
    ['DELETE FROM payouts', 'payouts never changes'],
    ['UPDATE payout_lines SET amount_cents = 0', 'payout_lines never changes'],
    ['DELETE FROM payout_lines', 'payout_lines never changes'],
    ["UPDATE billing_runs SET month = '2026-11'", 'billing_runs never changes'],
    ['DELETE FROM billing_runs', 'billing_runs never changes'],
    ["UPDATE audit_log SET actor = 'x'", 'audit_log never changes'],
    ['DELETE FROM audit_log', 'audit_log never changes'],
  ])('refuses %s, whoever asks', (statement, message) => {
    expect(() => service.sql(statement)).toThrow(message)
    expect(issuedRows()).toEqual(issued)
  })

  it('check finds a total that does not follow, a missing number and a broken reference', async () => {
    await using damaged = await serviceOnFile(smallService())
    await damaged.call('billing.run', {
      month,
      out: join(damaged.folder, 'out'),
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
    })
    damaged.sql(
      'DROP TRIGGER invoices_no_update',
      'DROP TRIGGER invoices_no_delete',
      'DROP TRIGGER invoice_lines_no_delete',
      'DROP TRIGGER payout_lines_no_update',
      "UPDATE payout_lines SET days = '[]' WHERE payout_number = 'K-2026-00001'",
      "UPDATE invoices SET total_cents = total_cents + 1 WHERE number = '2026-00002'",
      'PRAGMA foreign_keys = OFF',
    )
    damaged.sql(
      "PRAGMA foreign_keys = OFF; DELETE FROM invoice_lines WHERE invoice_number = '2026-00001'; DELETE FROM invoices WHERE number = '2026-00001'",
    )
    damaged.sql("PRAGMA foreign_keys = OFF; DELETE FROM children WHERE id = 'c4'")
    const report = await damaged.call('database.check', {})
    expect(report.sound).toBe(false)
    expect(report.gaps).toEqual(['2026-00001'])
    expect(report.wrongTotals.map(({ number }) => number).sort()).toEqual(['2026-00002', 'K-2026-00001'])
    expect(report.foreignKeys.length).toBeGreaterThan(0)
  })
})
