import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { onthaal, onthaalHere, startOnthaal } from '../support/command-line.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

const everything = ['unregistered-day', 'missing-tariff', 'no-agreement'].flatMap((code) => ['--accept', code])
const runWords = (file: string, out: string): string[] => [
  ...`billing run --month 2026-10 --json ${everything.join(' ')}`.split(' '),
  '--db',
  file,
  '--out',
  out,
]

/** What a database that no program has open holds. */
function counts(file: string): Record<string, unknown> {
  using database = new DatabaseSync(file)
  const tables = ['billing_runs', 'invoices', 'payouts', 'invoice_lines']
  return Object.fromEntries(
    tables.map((table) => [table, database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']]),
  )
}

/** A run that nothing interrupts: the files it makes, and how long it takes. */
async function wholeRun(): Promise<{ expected: string[]; duration: number }> {
  await using whole = await serviceOnFile(smallService())
  await whole.close()
  const begun = performance.now()
  expect((await onthaal(runWords(whole.file, join(whole.folder, 'out')))).code).toBe(0)
  const duration = performance.now() - begun
  return { expected: readdirSync(join(whole.folder, 'out', 'facturen-2026-10')).sort(), duration }
}

describe('a run that is interrupted', () => {
  it(
    'at any moment by kill -9 has issued nothing or all; documents repair what is missing',
    { timeout: 120_000 },
    async () => {
      await using service = await serviceOnFile(smallService())
      await service.close()
      // Run whole twice: the first fills caches, and the moments are measured on the second.
      const [, { expected, duration }] = [await wholeRun(), await wholeRun()]

      const outcomes: string[] = []
      // The start of the program is the same every time; the moments lie in the part that works.
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const out = join(service.folder, `out-${attempt}`)
        const { child, ended } = startOnthaal(runWords(service.file, out))
        const moment = duration * (0.35 + 0.65 * (attempt / 8))
        const timer = setTimeout(() => child.kill('SIGKILL'), moment)
        const { signal } = await ended
        clearTimeout(timer)
        const found = counts(service.file)
        const isIssued = found['billing_runs'] === 1
        expect(found).toEqual(
          isIssued
            ? { billing_runs: 1, invoices: 2, payouts: 2, invoice_lines: 3 }
            : { billing_runs: 0, invoices: 0, payouts: 0, invoice_lines: 0 },
        )
        const set = join(out, 'facturen-2026-10')
        // Never a half set, and never a set of what was not issued.
        if (existsSync(set)) expect([isIssued, readdirSync(set).sort()]).toEqual([true, expected])
        outcomes.push(
          `${signal ?? 'ended'} ${isIssued ? 'issued' : 'nothing'} ${existsSync(set) ? 'documents' : 'none'}`,
        )
        if (isIssued) {
          expect(
            (await onthaalHere(['documents', '--db', service.file, '--month', '2026-10', '--out', out])).code,
          ).toBe(0)
          expect(readdirSync(set).sort()).toEqual(expected)
          expect(readdirSync(out)).toEqual(['facturen-2026-10'])
          break
        }
      }
      expect(outcomes.length).toBeGreaterThan(0)
      const check = await onthaalHere(['check', '--db', service.file, '--json'])
      expect(JSON.parse(check.stdout)).toMatchObject({ sound: true, gaps: [] })
      // What was not issued now is, from number 1.
      await onthaalHere(runWords(service.file, join(service.folder, 'out')))
      expect(counts(service.file)).toEqual({ billing_runs: 1, invoices: 2, payouts: 2, invoice_lines: 3 })
    },
  )

  it('between the transaction and the documents is mended by the same request', async () => {
    await using service = await serviceOnFile(smallService())
    const out = join(service.folder, 'out')
    const input = {
      requestId: 'request-1',
      month: '2026-10',
      out,
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
    }
    const first = await service.call('billing.run', input as never)
    // As it is when the program ended before the documents were in their place.
    mkdirSync(join(service.folder, 'elsewhere'))
    await service.reopen()
    const again = await service.call('billing.run', { ...input, out: join(service.folder, 'elsewhere') } as never)
    expect(again).toEqual(first)
    expect(readdirSync(join(service.folder, 'elsewhere', 'facturen-2026-10')).sort()).toEqual(
      readdirSync(join(out, 'facturen-2026-10')).sort(),
    )
  })
})

describe('two programs at one database', () => {
  it('issue a month once between them', { timeout: 60_000 }, async () => {
    await using service = await serviceOnFile(smallService())
    await service.close()
    const runs = await Promise.all(
      [1, 2, 3].map((number) => onthaal(runWords(service.file, join(service.folder, `out-${number}`)))),
    )
    const done = runs.filter(({ code }) => code === 0).map(({ stdout }) => JSON.parse(stdout) as { issued: unknown[] })
    expect(done.filter(({ issued }) => issued.length > 0)).toHaveLength(1)
    for (const { code, stderr } of runs.filter((run) => run.code !== 0)) {
      expect([1, 3]).toContain(code)
      expect(stderr).toMatch(/changed-meanwhile|database-locked/)
    }
    expect(counts(service.file)).toEqual({ billing_runs: 1, invoices: 2, payouts: 2, invoice_lines: 3 })
    expect((await onthaalHere(['check', '--db', service.file])).code).toBe(0)
    // Who issued nothing left no documents.
    const sets = [1, 2, 3].filter((number) => existsSync(join(service.folder, `out-${number}`, 'facturen-2026-10')))
    expect(sets).toHaveLength(1)
  })

  it('import one file once', { timeout: 60_000 }, async () => {
    await using service = await serviceOnFile(smallService())
    await service.close()
    const from = join(service.folder, 'document.json')
    writeFileSync(from, JSON.stringify(smallService()))
    const file = join(service.folder, 'new.sqlite')
    const ends = await Promise.all([1, 2].map(() => onthaal(['import', '--db', file, '--from', from, '--json'])))
    expect(ends.filter(({ code }) => code === 0).length).toBeGreaterThan(0)
    expect((await onthaalHere(['check', '--db', file])).code).toBe(0)
    expect(JSON.parse((await onthaalHere(['call', 'service.status', '--db', file])).stdout)).toMatchObject({
      children: 4,
    })
    expect(readdirSync(service.folder).filter((name) => name.includes('partial'))).toEqual([])
  })
})
