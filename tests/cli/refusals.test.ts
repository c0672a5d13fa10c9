import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, onthaalHere } from '../support/command-line.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'

const folder = testFolder()
const at = (...names: string[]): string => join(folder, ...names)
const [good, bad, db] = [at('good.json'), at('bad.json'), at('onthaal.sqlite')]

beforeAll(async () => {
  const service = await serviceOnFile(smallService(), { folder })
  await service.close()
  writeFileSync(good, JSON.stringify(exchangeDocument()))
  writeFileSync(bad, JSON.stringify(exchangeDocument({ 'organiser.iban': 'x', 'hosts[0].extra': 1 })))
  writeFileSync(at('truncated.json'), JSON.stringify(exchangeDocument()).slice(0, -3))
  writeFileSync(at('binary.json'), Buffer.from([0, 1, 2, 255, 254]))
  writeFileSync(at('no-database.sqlite'), 'x'.repeat(5_000))
  writeFileSync(at('empty.sqlite'), '')
  mkdirSync(at('folder'))
  writeFileSync(at('file'), 'x')
  using newer = new DatabaseSync(at('newer.sqlite'))
  newer.exec('CREATE TABLE organiser (id INTEGER); PRAGMA user_version = 99')
  using foreign = new DatabaseSync(at('foreign.sqlite'))
  foreign.exec('CREATE TABLE bookmarks (url TEXT)')
})
afterAll(() => rmSync(folder, { recursive: true }))

type Case = [words: string[], code: number, stderr: RegExp, stdout?: unknown]

const month = ['--month', '2026-10']

const cases: Case[] = [
  // What is not a verb, or not enough of one.
  [[], 2, /VERB/],
  [['nothing'], 2, /VERB/],
  [['billing'], 2, /VERB/],
  [['billing', 'preview', 'extra', '--db', db, ...month], 2, /VERB/],
  [['export', 'onthaal.sqlite', '--db', db], 2, /VERB/],
  [['constructor', '--db', db], 2, /VERB/],
  [['__proto__', '--db', db], 2, /VERB/],
  [['export'], 2, /--db is missing/],
  [['export', '--db='], 2, /--db is missing/],
  [['export', '--db'], 2, /--db/],
  [['export', '--db', db, '--nonsense'], 2, /nonsense/],
  [['export', '--db', db, '--json=1'], 2, /json/],
  // Months, dates, codes.
  [['billing', 'preview', '--db', db], 2, /--month is missing/],
  ...['2026-13', '2026-1', '10-2026', '2026-10-01', '0000-01', 'x'].map((text): Case => {
    return [['billing', 'preview', '--db', db, '--month', text], 2, /not a month/]
  }),
  [['billing', 'run', '--db', db, ...month], 2, /--out is missing/],
  [['billing', 'run', '--db', db, ...month, '--out', at('out'), '--accept', 'everything'], 2, /not a problem code/],
  [['capacity', '--db', db, '--from', '2026-10-01'], 2, /--until is missing/],
  [['capacity', '--db', db, '--from', '2026-02-30', '--until', '2026-03-01'], 2, /not a date/],
  [['capacity', '--db', db, '--from', '2026-10-02', '--until', '2026-10-01', '--json'], 2, /from-after-until/],
  // The database.
  [['export', '--db', at('no.sqlite')], 2, /no such database/],
  [['export', '--db', at('folder')], 2, /no such database/],
  [['export', '--db', at('no-database.sqlite')], 3, /database-damaged/],
  [['check', '--db', at('no-database.sqlite'), '--json'], 3, /database-damaged/],
  [['export', '--db', at('empty.sqlite')], 3, /database-damaged/],
  [['export', '--db', at('foreign.sqlite')], 3, /database-damaged/],
  [['export', '--db', at('newer.sqlite')], 3, /database-too-new/],
  [['billing', 'preview', '--db', at('newer.sqlite'), ...month, '--json'], 3, /database-too-new/],
  // Import.
  [['import', '--db', db, '--from', good], 2, /exists already/],
  [['import', '--db', at('folder'), '--from', good], 2, /exists already/],
  [['import', '--db', at('new.sqlite'), '--from', at('no.json')], 2, /no such file/],
  [['import', '--db', at('new.sqlite'), '--from', at('folder')], 2, /unreadable/, { cause: 'EISDIR' }],
  [['import', '--db', at('new.sqlite')], 2, /--from is missing/],
  [['import', '--db', at('no', 'new.sqlite'), '--from', good], 3, /no such folder/],
  ...['truncated.json', 'binary.json', 'empty.sqlite', 'onthaal.sqlite'].map((name): Case => {
    const faults = [{ path: '', code: 'not-json', message: expect.any(String) as string }]
    return [['import', '--db', at('new.sqlite'), '--from', at(name), '--json'], 2, /faults/, { faults }]
  }),
  [
    ['import', '--db', at('new.sqlite'), '--from', bad],
    2,
    /faults/,
    {
      faults: expect.arrayContaining([
        { path: 'organiser.iban', code: 'invalid-iban', message: expect.any(String) as string },
        { path: 'hosts[0].extra', code: 'unknown-key', message: expect.any(String) as string },
      ]) as object[],
    },
  ],
  // What a rule refuses.
  [
    ['billing', 'run', '--db', db, ...month, '--out', at('out'), '--accept', 'missing-tariff', '--json'],
    1,
    /open-problems/,
    { problems: expect.any(Array) as object[] },
  ],
  [['documents', '--db', db, ...month, '--out', at('out')], 1, /nothing-issued/],
  [['call', 'hosts.file', '--db', db, '--input', '{"id":"nobody"}'], 1, /no-such-host/],
  [['call', 'service.startDemo', '--db', db], 1, /not-empty/],
  [['call', 'exchange.import', '--db', db, '--input', JSON.stringify({ path: good })], 1, /not-empty/],
  // Calls.
  [['call', '--db', db], 2, /which procedure/],
  [['call', 'service.nothing', '--db', db], 2, /unknown-procedure/, { procedure: 'service.nothing' }],
  [['call', 'constructor', '--db', db], 2, /unknown-procedure/, { procedure: 'constructor' }],
  [['call', 'service.status', 'more', '--db', db], 2, /VERB/],
  ...['', 'x', '[]', 'null', '5', '{"a":'].map((text): Case => {
    return [['call', 'service.status', '--db', db, '--input', text], 2, /not a JSON object/]
  }),
  [
    ['call', 'service.status', '--db', db, '--input', '{"extra":1}'],
    2,
    /invalid-input/,
    { issues: expect.any(Array) as object[] },
  ],
  [
    ['call', 'settings.set', '--db', db, '--input', '{"key":"host.dayCents","from":"2026-01-01","value":-1}'],
    2,
    /invalid-value/,
  ],
  // Places.
  [['backup', '--db', db], 2, /--out is missing/],
  [['backup', '--db', db, '--out', db], 2, /exists already/],
  [['backup', '--db', db, '--out', at('file', 'x.sqlite')], 3, /unavailable/],
  [
    ['billing', 'run', '--db', db, '--month', '2026-11', '--out', at('lost', 'drive'), '--accept', 'missing-tariff'],
    3,
    /folder-missing/,
  ],
  [
    ['billing', 'run', '--db', db, '--month', '2026-11', '--out', at('file'), '--accept', 'missing-tariff'],
    3,
    /folder-missing/,
  ],
]

describe('what is refused', () => {
  let before: Record<string, string>
  beforeAll(() => {
    before = filesBelow(folder)
  })

  it.each(cases.map((each) => [each[0].join(' ').replaceAll(folder, ''), each[1], each] as const))(
    'onthaal %s ends with %i',
    async (_, __, [words, code, message, output]) => {
      const { stdout, stderr, ...end } = await onthaalHere(words)
      expect({ code: end.code, stderr }).toEqual({ code, stderr: expect.stringMatching(message) as string })
      // No stack trace: it is the caller's mistake, or the machine's, and said in words.
      expect(stderr).not.toMatch(/^ {4}at /m)
      if (output === undefined) expect(stdout).toBe('')
      else expect(JSON.parse(stdout)).toEqual(output)
    },
  )

  it('leaves every file as it was, and creates none', () => {
    expect(filesBelow(folder)).toEqual(before)
  })

  it('a day that is none is refused before anything is opened', async () => {
    const end = await onthaalHere(['export', '--db', db], 'tomorrow')
    expect(end).toEqual({ code: 2, stdout: '', stderr: 'ONTHAAL_TODAY is not a date: tomorrow\n' })
  })
})
