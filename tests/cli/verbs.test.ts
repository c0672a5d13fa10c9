import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoDocument } from '../../db/seed/demo-document.ts'
import { commandLineEntry, filesBelow, onthaal, onthaalHere } from '../support/command-line.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'

const folder = testFolder()
const at = (...names: string[]): string => join(folder, ...names)
const db = at('onthaal.sqlite')
const month = ['--month', '2026-10']
const everything = ['unregistered-day', 'missing-tariff', 'no-agreement'].flatMap((code) => ['--accept', code])

beforeAll(async () => {
  writeFileSync(at('small.json'), JSON.stringify(smallService()))
  const end = await onthaalHere(['import', '--db', db, '--from', at('small.json'), '--json'])
  expect(end.code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a verb prints with --json, and nothing else. */
async function json(...words: string[]): Promise<unknown> {
  const { code, stdout } = await onthaalHere([...words, '--json'])
  expect([words, code]).toEqual([words, 0])
  const value = JSON.parse(stdout) as unknown
  expect(stdout).toBe(`${JSON.stringify(value, undefined, 1)}\n`)
  return value
}

describe('import and export', () => {
  it('import prints the counts per list, and leaves one file', async () => {
    writeFileSync(at('base.json'), JSON.stringify(exchangeDocument()))
    const before = readdirSync(folder)
    expect(await json('import', '--db', at('base.sqlite'), '--from', at('base.json'))).toEqual({
      settings: 1,
      hosts: 2,
      closures: 1,
      postcodes: 1,
      contractHolders: 2,
      children: 2,
      agreements: 2,
      tariffs: 2,
      carePlans: 2,
      attendance: 2,
      absences: 2,
      extraCosts: 1,
      payments: 1,
    })
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(['base.sqlite'])
  })

  it('a file of 200 MB is refused before it is read', async () => {
    writeFileSync(at('large.json'), '')
    truncateSync(at('large.json'), 200 * 1024 * 1024)
    const { code, stdout } = await onthaalHere([
      'import',
      '--db',
      at('large.sqlite'),
      '--from',
      at('large.json'),
      '--json',
    ])
    rmSync(at('large.json'))
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ faults: [{ path: '', code: 'file-too-large' }] })
    expect(existsSync(at('large.sqlite'))).toBe(false)
  })

  it('takes over what an import left that was killed half-way', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid
    for (const end of ['', '-wal', '-shm']) writeFileSync(`${at('again.sqlite')}.partial-${gone}${end}`, 'rest')
    await json('import', '--db', at('again.sqlite'), '--from', at('base.json'))
    expect(readdirSync(folder).filter((name) => name.startsWith('again'))).toEqual(['again.sqlite'])
  })

  it('export prints the document, the same with --json, and changes nothing', async () => {
    const before = filesBelow(folder)
    const { code, stdout } = await onthaalHere(['export', '--db', at('base.sqlite')])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(exchangeDocument())
    expect((await onthaalHere(['export', '--db', at('base.sqlite'), '--json'])).stdout).toBe(stdout)
    expect(filesBelow(folder)).toEqual(before)
  })
})

describe('looking', () => {
  it('preview, capacity and check print what the contract says and change nothing', async () => {
    const before = filesBelow(folder)
    const preview = await json('billing', 'preview', '--db', db, ...month)
    expect(Object.keys(preview as object)).toEqual(['month', 'invoices', 'payouts', 'problems'])
    expect(preview).toMatchObject({
      month: '2026-10',
      invoices: [
        {
          contractHolderId: 'p1',
          totalCents: 7352,
          lines: [{ childId: 'c1', kind: 'attended', percent: 100, unitCents: 1838, quantity: 4, amountCents: 7352 }],
        },
        {
          contractHolderId: 'p2',
          lines: [
            { kind: 'attended', quantity: 3 },
            { kind: 'charged-absence', quantity: 1 },
          ],
        },
      ],
      payouts: [{ hostId: 'h1' }, { hostId: 'h2' }],
      problems: [{ code: 'missing-tariff' }, { code: 'no-agreement' }, { code: 'unregistered-day' }],
    })
    const capacity = await json('capacity', '--db', db, '--from', '2026-10-01', '--until', '2027-01-31')
    expect(capacity).toMatchObject({
      averages: [
        { hostId: 'h1', quarter: '2026-Q4' },
        { hostId: 'h1', quarter: '2027-Q1' },
        { hostId: 'h2', quarter: '2026-Q4' },
        { hostId: 'h2', quarter: '2027-Q1', openDays: 0, halfDays: 0, over: false },
      ],
    })
    expect(await json('check', '--db', db)).toMatchObject({ sound: true })
    expect(await json('call', 'service.status', '--db', db)).toMatchObject({
      hosts: 2,
      children: 4,
      today: '2026-11-22',
    })
    expect(await json('call', 'hosts.file', '--db', db, '--input', '{"id":"h1"}')).toMatchObject({ id: 'h1' })
    expect(filesBelow(folder)).toEqual(before)
  })

  it('the same for people is a table', async () => {
    for (const words of [
      ['billing', 'preview', ...month],
      ['capacity', '--from', '2026-10-01', '--until', '2026-10-31'],
      ['check'],
      ['call', 'service.status'],
    ]) {
      const { code, stdout } = await onthaalHere([...words, '--db', db])
      expect([words, code]).toEqual([words, 0])
      expect(stdout.length).toBeGreaterThan(20)
      expect(stdout).not.toContain('undefined')
    }
  })
})

describe('writing', () => {
  it('run, again, documents, backup, check', async () => {
    const issued = await json('billing', 'run', '--db', db, ...month, '--out', at('out'), ...everything)
    expect(Object.keys(issued as object)).toEqual(['month', 'issued', 'payouts', 'heldBack', 'files'])
    expect(issued).toMatchObject({
      issued: [
        { contractHolderId: 'p1', number: '2026-00001', totalCents: 7352 },
        { contractHolderId: 'p2', number: '2026-00002', totalCents: 7356 },
      ],
      heldBack: [{ contractHolderId: 'p3', code: 'missing-tariff' }],
    })
    for (const { structuredCommunication } of (issued as { issued: { structuredCommunication: string }[] }).issued) {
      const digits = structuredCommunication.replaceAll(/\D/g, '')
      expect(digits).toHaveLength(12)
      expect(Number(digits.slice(0, 10)) % 97 || 97).toBe(Number(digits.slice(10)))
    }
    const bytes = readFileSync(db)
    const again = await onthaalHere(['billing', 'run', '--db', db, ...month, '--out', at('out'), '--json'])
    expect(again.code).toBe(0)
    expect(JSON.parse(again.stdout)).toMatchObject({ issued: [], payouts: [], files: [] })
    expect(again.stderr).toContain('nothing to do')
    expect(readFileSync(db).equals(bytes)).toBe(true)

    await json('documents', '--db', db, ...month, '--out', at('out2'))
    const relative = (root: string): unknown[] =>
      Object.entries(filesBelow(root)).map(([path, hash]) => [path.slice(root.length), hash])
    expect(relative(at('out2'))).toEqual(relative(at('out')))

    const backup = await json('backup', '--db', db, '--out', at('usb', 'copy.sqlite'))
    expect(backup).toEqual({ name: 'copy.sqlite', bytes: statSync(at('usb', 'copy.sqlite')).size })
    expect(await json('check', '--db', at('usb', 'copy.sqlite'))).toMatchObject({
      sound: true,
      invoices: 2,
      payouts: 2,
    })
    expect(readdirSync(at('usb'))).toEqual(['copy.sqlite'])
    const exported = async (file: string): Promise<string> => (await onthaalHere(['export', '--db', file])).stdout
    expect(await exported(at('usb', 'copy.sqlite'))).toBe(await exported(db))
  })

  it('a path is taken from the folder one stands in', async () => {
    const standing = testFolder()
    writeFileSync(join(standing, 'small.json'), JSON.stringify(smallService()))
    const run = async (...words: string[]) => {
      const { code, stderr } = await onthaal(words, { cwd: standing })
      expect([words, code, stderr]).toEqual([words, 0, ''])
    }
    await run('import', '--db', 'own.sqlite', '--from', 'small.json')
    await run('billing', 'run', '--db', 'own.sqlite', ...month, '--out', 'out', ...everything)
    await run('documents', '--db', './own.sqlite', ...month, '--out', './again')
    await run('backup', '--db', 'own.sqlite', '--out', 'copy.sqlite')
    const made = readdirSync(standing).filter((name) => !name.startsWith('own.sqlite-'))
    expect(made.sort()).toEqual(['again', 'copy.sqlite', 'out', 'own.sqlite', 'small.json'])
    rmSync(standing, { recursive: true })
  })

  it('a command without a request id gets one; with the same id it is done once', async () => {
    const input = { key: 'host.dayCents', from: '2026-05-01', value: 3000 }
    await json('call', 'settings.set', '--db', db, '--input', JSON.stringify(input))
    const named = (value: number): string => JSON.stringify({ ...input, value, requestId: 'request-1' })
    await json('call', 'settings.set', '--db', db, '--input', named(3001))
    await json('call', 'settings.set', '--db', db, '--input', named(3002))
    expect(JSON.stringify(await json('call', 'settings.list', '--db', db))).toContain('3001')
    expect(JSON.stringify(await json('call', 'settings.list', '--db', db))).not.toContain('3002')
  })

  it('check that finds something ends with 1 and prints what', async () => {
    await using service = await serviceOnFile(undefined, { folder: testFolder() })
    await service.close()
    writeFileSync(service.file, readFileSync(db))
    await service.reopen()
    service.sql('DROP TRIGGER invoices_no_update', "UPDATE invoices SET total_cents = 1 WHERE number = '2026-00001'")
    await service.close()
    const { code, stdout } = await onthaalHere(['check', '--db', service.file, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      sound: false,
      wrongTotals: [{ number: '2026-00001', issuedCents: 1, recomputedCents: 7352 }],
    })
  })
})

describe('pipes and programs', () => {
  const demo = at('demo.sqlite')
  beforeAll(async () => {
    writeFileSync(at('demo.json'), JSON.stringify(demoDocument('2026-11-22')))
    await onthaalHere(['import', '--db', demo, '--from', at('demo.json')])
  })

  it('a large export goes through a pipe whole, and exit codes reach the shell', async () => {
    const [whole, refused] = await Promise.all([
      onthaal(['export', '--db', demo]),
      onthaal(['billing', 'run', '--db', demo, ...month, '--out', at('no'), '--json']),
    ])
    expect(whole).toMatchObject({ code: 0, signal: null, stderr: '' })
    expect(whole.stdout.length).toBeGreaterThan(1_000_000)
    expect(whole.stdout).toBe((await onthaalHere(['export', '--db', demo])).stdout)
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.stdout)).toHaveProperty('problems')
    expect(existsSync(at('no'))).toBe(false)
  })

  it('a reader that has seen enough is no failure: no stack trace, nothing left beside the database', async () => {
    const child = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      commandLineEntry,
      'export',
      '--db',
      demo,
    ])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(folder).filter((name) => name.startsWith('demo.sqlite'))).toEqual(['demo.sqlite'])
  })

  it('a slow reader gets everything too', async () => {
    const child = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      commandLineEntry,
      'export',
      '--db',
      demo,
    ])
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    let length = 0
    child.stdout.on('data', (chunk: Buffer) => (length += chunk.length))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(length).toBe(Buffer.byteLength((await onthaalHere(['export', '--db', demo])).stdout))
  })

  it('the line of the README works: npm run --silent onthaal', () => {
    const root = join(commandLineEntry, '..', '..', '..')
    const npm = spawnSync('npm', ['run', '--silent', 'onthaal', '--', 'check', '--db', demo, '--json'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(npm.error).toBeUndefined()
    expect({ code: npm.status, stderr: npm.stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(npm.stdout)).toMatchObject({ sound: true })
  })
})
