import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { DatabaseError } from '../../db/errors.ts'
import { toReply } from '../../electron/service/errors.ts'
import { handlers } from '../../electron/service/features/index.ts'
import { DocumentsError, documentsError } from '../../electron/service/documents/documents-error.ts'
import { ServiceError } from '../../shared/contract/errors.ts'
import { procedures } from '../../shared/contract/index.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const setting = (value: number, requestId: string = crypto.randomUUID()) => ({
  requestId,
  key: 'host.dayCents',
  from: '2026-01-01',
  value,
})
const settings = (service: ServiceOnFile): unknown[] => service.rows('SELECT value FROM settings ORDER BY from_date')

describe('commands', () => {
  it('run one after another, in the order in which they came', async () => {
    await using service = await serviceOnFile(exchangeDocument({ settings: [] }))
    const values = Array.from({ length: 25 }, (_, index) => index)
    await Promise.all(values.map((value) => service.reply('settings.set', setting(value))))
    const log = await service.call('history.list', { subject: 'service', limit: 500 })
    const set = log.filter(({ action }) => action === 'setting-set').toReversed()
    expect(set.map(({ changes }) => changes[0]?.after)).toEqual(values)
    expect(settings(service)).toEqual([{ value: '24' }])
  })

  it('go on after one that fails', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const replies = await Promise.all([
      service.reply('settings.remove', { requestId: crypto.randomUUID(), key: 'host.dayCents', from: '1999-01-01' }),
      service.reply('settings.set', setting(1)),
    ])
    expect(replies.map(({ ok }) => ok)).toEqual([false, true])
  })

  it('are done once per request, and answered the same', async () => {
    await using service = await serviceOnFile(exchangeDocument({ settings: [] }))
    const first = await service.reply('settings.set', setting(1, 'request-1'))
    expect(await service.reply('settings.set', setting(2, 'request-1'))).toEqual(first)
    expect(settings(service)).toEqual([{ value: '1' }])
    // Both at once, and after a new start.
    await Promise.all([
      service.reply('settings.set', setting(3, 'request-2')),
      service.reply('settings.set', setting(4, 'request-2')),
    ])
    expect(settings(service)).toEqual([{ value: '3' }])
    await service.reopen()
    await service.reply('settings.set', setting(5, 'request-2'))
    expect(settings(service)).toEqual([{ value: '3' }])
    expect(service.rows("SELECT count(*) AS n FROM audit_log WHERE action = 'setting-set'")).toEqual([{ n: 2 }])
  })

  it('with the request of another command are refused', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    await service.reply('settings.set', setting(1, 'request-1'))
    const remove = { requestId: 'request-1', key: 'host.dayCents', from: '2026-01-01' } as const
    expect(await service.refusal('settings.remove', remove)).toBe('conflict: changed-meanwhile')
    expect(settings(service)).toHaveLength(2)
  })

  it('that failed may be tried again with the same request', async () => {
    await using service = await serviceOnFile(exchangeDocument({ settings: [] }))
    const remove = { requestId: 'request-1', key: 'host.dayCents', from: '2026-01-01' } as const
    expect(await service.refusal('settings.remove', remove)).toBe('not-found: no-such-row')
    await service.reply('settings.set', setting(1))
    await service.call('settings.remove', remove)
    expect(settings(service)).toEqual([])
  })

  it('tell what changed after the commit, and only then', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    service.events.length = 0
    await service.reply('settings.set', setting(-1))
    expect(service.events).toEqual([])
    await service.reply('settings.set', setting(1))
    expect(service.events).toEqual([{ name: 'data-changed', features: [...procedures['settings.set'].changes] }])
    service.events.length = 0
    await service.call('exchange.save', { path: join(service.folder, 'x.json') })
    await service.call('settings.list', {})
    expect(service.events).toEqual([])
  })

  it('leave nothing when something throws within', async () => {
    await using service = await serviceOnFile(exchangeDocument({ settings: [] }))
    service.sql(`CREATE TRIGGER fail BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'no'); END`)
    expect(await service.refusal('settings.set', setting(1, 'request-1'))).toBe('internal: internal')
    expect(settings(service)).toEqual([])
    expect(service.rows("SELECT * FROM requests WHERE request_id = 'request-1'")).toEqual([])
    service.sql('DROP TRIGGER fail')
    expect(await service.reply('settings.set', setting(1, 'request-1'))).toEqual({ ok: true, value: {} })
  })

  it('wait for a file that another program has locked, and say so in the end', { timeout: 20_000 }, async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const other = new Driver(service.file)
    other.exec('BEGIN IMMEDIATE')
    expect(await service.refusal('settings.set', setting(1))).toBe('unavailable: database-locked')
    other.exec('ROLLBACK')
    other.close()
    expect((await service.reply('settings.set', setting(1))).ok).toBe(true)
  })
})

describe('queries', () => {
  it('cannot write: they get a connection that only reads', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const original = handlers['service.status']
    handlers['service.status'] = async (context) => {
      await context.db.deleteFrom('payments').execute()
      return original(context, {})
    }
    try {
      expect((await service.reply('service.status', {})).ok).toBe(false)
    } finally {
      handlers['service.status'] = original
    }
    expect(service.rows('SELECT count(*) AS n FROM payments')).toEqual([{ n: 1 }])
    expect((await service.reply('service.status', {})).ok).toBe(true)
  })

  it('are answered while a command waits', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const order: string[] = []
    const writing = Array.from({ length: 20 }, (_, index) =>
      service.reply('settings.set', setting(index)).then(() => order.push('command')),
    )
    await service.call('settings.list', {})
    order.push('query')
    await Promise.all(writing)
    expect(order.indexOf('query')).toBeLessThan(order.length - 1)
  })
})

describe('input', () => {
  it.each([
    ['service.nothing', {}],
    ['constructor', {}],
    ['__proto__', {}],
    ['toString', {}],
    ['', {}],
  ])('an unknown procedure: %j', async (name, input) => {
    await using service = await serviceOnFile()
    const reply = await service.reply(name, input)
    expect(reply).toMatchObject({ ok: false, error: { code: 'validation', reason: 'unknown-procedure' } })
  })

  it.each<[string, unknown]>([
    ['service.status', undefined],
    ['service.status', null],
    ['service.status', []],
    ['service.status', { extra: 1 }],
    ['settings.set', {}],
    ['settings.set', { key: 'host.dayCents', from: '2026-01-01', value: 1 }],
    ['settings.set', { ...setting(1), requestId: 'short' }],
    ['settings.set', { ...setting(1), key: 'nothing' }],
    ['settings.set', { ...setting(1), from: '2026-02-30' }],
    ['settings.set', { ...setting(1), value: null }],
    ['capacity.report', { from: '2026-01-01' }],
    ['capacity.report', { from: '2026-01-01', until: 'x' }],
    ['billing.preview', { month: '2026-00' }],
    ['hosts.file', { id: '' }],
  ])('that the contract does not know: %s %j', async (name, input) => {
    await using service = await serviceOnFile()
    expect(await service.reply(name, input)).toMatchObject({
      ok: false,
      error: { code: 'validation', reason: 'invalid-input' },
    })
  })

  it('that a rule refuses', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    expect(await service.refusal('settings.set', setting(1.5))).toBe('validation: invalid-value')
    expect(await service.refusal('settings.set', { ...setting(1), key: 'absence.noticeTime' })).toBe(
      'validation: invalid-value',
    )
    expect(await service.refusal('capacity.report', { from: '2026-01-02', until: '2026-01-01' })).toBe(
      'validation: from-after-until',
    )
    expect(await service.refusal('hosts.file', { id: 'x' })).toBe('not-found: no-such-host')
    expect(await service.refusal('children.file', { id: 'x' })).toBe('not-found: no-such-child')
    expect(await service.refusal('billing.family', { month: '2026-10', contractHolderId: 'x' })).toBe(
      'not-found: no-bill',
    )
    expect(await service.refusal('service.startDemo', {})).toBe('locked: not-empty')
    const path = join(service.folder, 'again.json')
    writeFileSync(path, JSON.stringify(exchangeDocument()))
    expect(await service.refusal('exchange.import', { path })).toBe('locked: not-empty')
  })

  it('files that cannot be read, written or are there already', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const { folder } = service
    expect(await service.refusal('exchange.import', { path: join(folder, 'no.json') })).toBe(
      'validation: file-unreadable',
    )
    expect(await service.refusal('exchange.import', { path: folder })).toBe('validation: file-unreadable')
    expect(await service.refusal('exchange.save', { path: join(folder, 'no', 'x.json') })).toBe(
      'unavailable: folder-missing',
    )
    writeFileSync(join(folder, 'there'), 'x')
    expect(await service.refusal('backups.make', { path: join(folder, 'there') })).toBe('conflict: file-exists')
    expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('x')
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it('a document with faults changes nothing', async () => {
    await using service = await serviceOnFile()
    const path = join(service.folder, 'x.json')
    writeFileSync(path, JSON.stringify(exchangeDocument({ 'organiser.iban': 'x', 'payments[0].cents': 0.5 })))
    const reply = await service.reply('exchange.import', { requestId: 'request-1', path })
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'validation',
        reason: 'faults',
        details: { faults: [{ code: 'invalid-iban' }, { code: 'wrong-type' }] },
      },
    })
    expect((await service.call('service.status', {})).organiser).toBeUndefined()
    expect(service.rows('SELECT * FROM audit_log')).toEqual([])
    expect(service.events).toEqual([])
  })
})

describe('errors as replies', () => {
  const coded = (code: string): Error => Object.assign(new Error('x'), { code })

  it.each<[unknown, string]>([
    [new ServiceError('locked', 'not-empty'), 'locked: not-empty'],
    [coded('SQLITE_CORRUPT'), 'unavailable: database-damaged'],
    [coded('SQLITE_CORRUPT_VTAB'), 'unavailable: database-damaged'],
    [coded('SQLITE_NOTADB'), 'unavailable: database-damaged'],
    [coded('SQLITE_BUSY'), 'unavailable: database-locked'],
    [coded('SQLITE_BUSY_SNAPSHOT'), 'unavailable: database-locked'],
    [coded('SQLITE_LOCKED'), 'unavailable: database-locked'],
    [coded('SQLITE_FULL'), 'unavailable: disk-full'],
    [coded('SQLITE_IOERR_WRITE'), 'unavailable: disk-full'],
    [coded('SQLITE_READONLY'), 'unavailable: folder-read-only'],
    [coded('SQLITE_CANTOPEN'), 'unavailable: folder-missing'],
    [coded('ENOSPC'), 'unavailable: disk-full'],
    [coded('EACCES'), 'unavailable: folder-read-only'],
    [coded('ENOENT'), 'unavailable: folder-missing'],
    [new DatabaseError('migration-failed', 'x'), 'unavailable: migration-failed'],
    [documentsError(coded('ENOSPC')), 'unavailable: disk-full'],
    [new DocumentsError('cancelled'), 'conflict: cancelled'],
    [documentsError(new Error('x')), 'unavailable: documents-failed'],
    [new DOMException('x', 'AbortError'), 'conflict: cancelled'],
  ])('%s', (error, said) => {
    const reply = toReply(error, () => expect.unreachable('nothing to log'))
    expect(reply.ok ? '' : `${reply.error.code}: ${reply.error.reason}`).toBe(said)
  })

  it.each([
    coded('SQLITE_CONSTRAINT'),
    new TypeError('x'),
    'text',
    undefined,
    null,
    new DatabaseError('internal', 'x'),
  ])('anything else is an incident, with its cause in the log only: %s', (error) => {
    const logged: [string, unknown][] = []
    const reply = toReply(error, (message, cause) => void logged.push([message, cause]))
    const incident = reply.ok ? '' : (reply.error.incident ?? '')
    expect(incident).toMatch(/^[0-9a-f]{8}$/)
    expect(reply).toEqual({ ok: false, error: { code: 'internal', reason: 'internal', incident } })
    expect(logged).toEqual([[`incident ${incident}`, error]])
  })
})
