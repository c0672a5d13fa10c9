import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../shared/contract/index.ts'
import { missingTariff, smallService } from '../support/small-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const month = '2026-10'
const everything = ['unregistered-day', 'missing-tariff', 'no-agreement'] as const
type Run = Partial<InputOf<'billing.run'>>

const run = (service: ServiceOnFile, input: Run = {}) =>
  service.call('billing.run', { month, out: join(service.folder, 'out'), ...input })
const refused = (service: ServiceOnFile, input: Run = {}): Promise<string> =>
  service.refusal('billing.run', { month, out: join(service.folder, 'out'), ...input })
const numbers = (service: ServiceOnFile): unknown[] =>
  service.rows('SELECT number FROM invoices ORDER BY year, serial').map((row) => row['number'])

/** The attest of p3 comes in. */
function bringTariff(service: ServiceOnFile): void {
  const { childId, contractHolderId, from, dayCents } = missingTariff
  service.sql(
    `INSERT INTO tariffs (id, child_id, contract_holder_id, kind, from_date, day_cents)
     VALUES ('t3', '${childId}', '${contractHolderId}', 'income', '${from}', ${dayCents})`,
  )
}

describe('a billing run', () => {
  it('refuses while a problem is not accepted, says which, and changes nothing', async () => {
    await using service = await serviceOnFile(smallService())
    const reply = await service.reply('billing.run', {
      requestId: 'request-1',
      month,
      out: join(service.folder, 'out'),
    })
    expect(reply).toEqual({
      ok: false,
      error: {
        code: 'locked',
        reason: 'open-problems',
        details: {
          problems: [
            {
              code: 'missing-tariff',
              childId: 'c3',
              contractHolderId: 'p3',
              dates: ['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27'],
            },
            { code: 'no-agreement', childId: 'c4', date: '2026-10-07' },
            { code: 'unregistered-day', childId: 'c2', date: '2026-10-26' },
          ],
        },
      },
    })
    expect(await refused(service, { accept: ['unregistered-day', 'missing-tariff'] })).toBe('locked: open-problems')
    expect(await refused(service, { accept: ['no-agreement', 'missing-tariff'] })).toBe('locked: open-problems')
    expect(await refused(service, { accept: ['unregistered-day', 'no-agreement'] })).toBe('locked: open-problems')
    expect(service.rows('SELECT * FROM billing_runs')).toEqual([])
    expect(readdirSync(service.folder)).not.toContain('out')
    expect(service.events.filter(({ name }) => name === 'data-changed')).toHaveLength(1)
  })

  it('issues what is accepted, holds the family without a tariff back, and pays every host', async () => {
    await using service = await serviceOnFile(smallService())
    const preview = await service.call('billing.preview', { month })
    const result = await run(service, { accept: [...everything] })
    expect(result.issued.map(({ contractHolderId, number }) => [contractHolderId, number])).toEqual([
      ['p1', '2026-00001'],
      ['p2', '2026-00002'],
    ])
    // Four Mondays of c1; c2 has three and the unregistered one, which is charged.
    expect(result.issued.map(({ totalCents }) => totalCents)).toEqual([4 * 1838, 4 * 1839])
    expect(result.issued.map(({ totalCents }) => totalCents)).toEqual(
      preview.invoices.map(({ totalCents }) => totalCents),
    )
    expect(result.payouts).toEqual(preview.payouts.map(({ hostId, totalCents }) => ({ hostId, totalCents })))
    // The host of c4 is paid, though nobody is billed.
    expect(result.payouts).toEqual([
      { hostId: 'h1', totalCents: 7 * 2815 },
      { hostId: 'h2', totalCents: 5 * 2815 },
    ])
    expect(result.heldBack).toEqual([{ contractHolderId: 'p3', code: 'missing-tariff' }])
    const files = readdirSync(join(service.folder, 'out', 'facturen-2026-10'))
    expect(files.map((name) => `facturen-2026-10/${name}`).sort()).toEqual(result.files.toSorted())
    expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(4)
    expect((await service.call('database.check', {})).sound).toBe(true)
  })

  it('takes a written reason per family for unregistered days, and the audit log keeps who and why', async () => {
    await using service = await serviceOnFile(smallService())
    const reasons = [{ contractHolderId: 'p2', reason: 'Mama bevestigde aan de telefoon' }]
    const accept: Run['accept'] = ['missing-tariff', 'no-agreement']
    expect(await refused(service, { accept, reasons: [{ ...reasons[0]!, contractHolderId: 'p1' }] })).toBe(
      'locked: open-problems',
    )
    await run(service, { accept, reasons })
    const log = service.rows(
      "SELECT actor, subject, details FROM audit_log WHERE action = 'unregistered-days-accepted'",
    )
    expect(log).toHaveLength(1)
    expect(log[0]).toMatchObject({ actor: 'tester', subject: 'p2' })
    expect(JSON.parse(String(log[0]?.['details']))).toMatchObject({
      reason: 'Mama bevestigde aan de telefoon',
      days: [{ childId: 'c2', date: '2026-10-26' }],
    })
  })

  it('does nothing a second time, and then issues only what was held back and can now go', async () => {
    await using service = await serviceOnFile(smallService())
    await run(service, { accept: [...everything] })
    const before = service.rows('SELECT * FROM audit_log')
    const again = await run(service)
    expect(again).toEqual({
      month,
      issued: [],
      payouts: [],
      heldBack: [{ contractHolderId: 'p3', code: 'missing-tariff' }],
      files: [],
    })
    expect(service.rows('SELECT * FROM audit_log')).toEqual(before)
    bringTariff(service)
    const third = await run(service)
    expect(third.issued).toMatchObject([{ contractHolderId: 'p3', number: '2026-00003', totalCents: 4 * 2000 }])
    expect(third.payouts).toEqual([])
    expect(third.heldBack).toEqual([])
    expect(await run(service)).toMatchObject({ issued: [], payouts: [], heldBack: [], files: [] })
    expect(numbers(service)).toEqual(['2026-00001', '2026-00002', '2026-00003'])
    expect(service.rows('SELECT month, sequence FROM billing_runs')).toMatchObject([
      { month, sequence: 1 },
      { month, sequence: 2 },
    ])
  })

  it('numbers on across months, and from 1 again in a new year, by the day of issue', async () => {
    await using service = await serviceOnFile(smallService(), { today: '2026-11-03' })
    bringTariff(service)
    await run(service, { accept: [...everything] })
    await service.reopen('2026-12-02')
    await run(service, { month: '2026-11' })
    await service.reopen('2027-01-05')
    await run(service, { month: '2026-12' })
    await service.reopen('2027-02-01')
    await run(service, { month: '2027-01' })
    expect(numbers(service)).toEqual(
      ['2026', '2027'].flatMap((year) => [1, 2, 3, 4, 5, 6].map((serial) => `${year}-0000${serial}`)),
    )
    expect(service.rows('SELECT DISTINCT month, year FROM payouts ORDER BY month')).toMatchObject([
      { month: '2026-10', year: 2026 },
      { month: '2026-11', year: 2026 },
      { month: '2026-12', year: 2027 },
      { month: '2027-01', year: 2027 },
    ])
    const unique = service.rows('SELECT count(DISTINCT structured_communication) AS n FROM invoices')
    expect(unique).toMatchObject([{ n: 12 }])
    const check = await service.call('database.check', {})
    expect(check).toMatchObject({ sound: true, invoices: 12, payouts: 8, gaps: [] })
  })

  it('of a month without care does nothing and says so', async () => {
    await using service = await serviceOnFile(smallService())
    expect(await run(service, { month: '2020-01' })).toEqual({
      month: '2020-01',
      issued: [],
      payouts: [],
      heldBack: [],
      files: [],
    })
    expect(await service.refusal('billing.documents', { month: '2020-01', out: service.folder })).toBe(
      'not-found: nothing-issued',
    )
    expect(service.rows('SELECT * FROM billing_runs')).toEqual([])
    expect(readdirSync(service.folder)).not.toContain('out')
  })

  it('without a service is refused', async () => {
    await using service = await serviceOnFile()
    expect(await refused(service)).toBe('not-found: no-service')
  })

  it('gives what it lost again: the same request twice issues once, and its documents are there', async () => {
    await using service = await serviceOnFile(smallService())
    const input = { requestId: 'request-1', accept: [...everything] }
    const first = await run(service, input)
    rmSync(join(service.folder, 'out'), { recursive: true })
    await service.reopen()
    expect(await run(service, input)).toEqual(first)
    expect(numbers(service)).toHaveLength(2)
    const files = readdirSync(join(service.folder, 'out', 'facturen-2026-10'))
    expect(files.map((name) => `facturen-2026-10/${name}`).sort()).toEqual(first.files.toSorted())
  })

  it('that is cancelled while it writes documents leaves nothing', async () => {
    await using service = await serviceOnFile(smallService())
    const out = join(service.folder, 'out')
    mkdirSync(out)
    const reply = service.reply('billing.run', { requestId: 'request-1', month, out, accept: [...everything] })
    const cancelled = await untilTrue(
      async () => (await service.call('billing.cancel', { requestId: 'request-1' })).cancelled,
    )
    expect(cancelled).toBe(true)
    expect(await reply).toEqual({ ok: false, error: { code: 'conflict', reason: 'cancelled' } })
    expect(service.rows('SELECT * FROM billing_runs')).toEqual([])
    expect(readdirSync(out)).toEqual([])
    expect((await service.call('billing.cancel', { requestId: 'request-1' })).cancelled).toBe(false)
    expect((await run(service, { accept: [...everything] })).issued).toHaveLength(2)
  })

  it('notices that another program wrote meanwhile: nothing is issued, and nothing is left', async () => {
    await using service = await serviceOnFile(smallService())
    const out = join(service.folder, 'out')
    mkdirSync(out)
    const reply = service.reply('billing.run', { requestId: 'request-1', month, out, accept: [...everything] })
    await untilTrue(async () => service.events.some(({ name }) => name === 'progress'))
    bringTariff(service)
    expect(await reply).toEqual({ ok: false, error: { code: 'conflict', reason: 'changed-meanwhile' } })
    expect(service.rows('SELECT * FROM billing_runs')).toEqual([])
    expect(readdirSync(out)).toEqual([])
  })

  it('is one transaction: when its last statement fails, nothing is issued', async () => {
    await using service = await serviceOnFile(smallService())
    service.sql(`CREATE TRIGGER fail BEFORE INSERT ON requests BEGIN SELECT RAISE(ABORT, 'no'); END`)
    expect(await refused(service, { accept: [...everything] })).toBe('internal: internal')
    expect(service.logged.join()).toContain('no')
    for (const table of ['billing_runs', 'invoices', 'invoice_lines', 'payouts', 'payout_lines'])
      expect([table, service.rows(`SELECT * FROM ${table}`)]).toEqual([table, []])
    expect(readdirSync(join(service.folder, 'out'))).toEqual([])
    service.sql('DROP TRIGGER fail')
    expect((await run(service, { accept: [...everything] })).issued.map(({ number }) => number)).toEqual([
      '2026-00001',
      '2026-00002',
    ])
  })

  it('whose documents have no place to go issues nothing', async () => {
    await using service = await serviceOnFile(smallService())
    const out = join(service.folder, 'out')
    const accept = [...everything]
    expect(await refused(service, { accept, out: join(service.folder, 'lost', 'drive') })).toBe(
      'unavailable: folder-missing',
    )
    mkdirSync(out)
    // A file stands where the folder should come.
    writeFileSync(join(out, 'facturen-2026-10'), 'x')
    expect(await refused(service, { accept })).toBe('unavailable: folder-missing')
    expect(await refused(service, { accept, out: join(out, 'facturen-2026-10') })).toBe('unavailable: folder-missing')
    expect(numbers(service)).toEqual([])
    expect(readdirSync(out)).toEqual(['facturen-2026-10'])
  })

  it('refuses a month, a folder or a code that is none before it looks at anything', async () => {
    await using service = await serviceOnFile(smallService())
    for (const input of [
      { month: '2026-13' },
      { month: '2026-1' },
      { out: '' },
      { accept: ['all'] as never },
      { extra: 1 } as never,
    ])
      expect(await refused(service, input)).toBe('validation: invalid-input')
  })
})

async function untilTrue(test: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 2_000; attempt += 1) {
    if (await test()) return true
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return false
}
