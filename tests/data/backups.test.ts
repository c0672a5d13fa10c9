import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUpInto, backUpTo, inspectBackup, listBackupEntries } from '../../db/backup.ts'
import { backupsToRemove } from '../../db/backup-retention.ts'
import { openDatabase } from '../../db/open.ts'
import { restoreDatabase } from '../../db/restore.ts'
import { createService } from '../../electron/service/create-service.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from '../support/service-on-file.ts'

const phones = (file: string): unknown => {
  using database = new DatabaseSync(file, { readOnly: true })
  return database.prepare('SELECT phone FROM organiser').get()?.['phone']
}

describe('a backup', () => {
  let service: ServiceOnFile
  let backups: string
  beforeEach(async () => {
    service = await serviceOnFile(exchangeDocument())
    backups = join(service.folder, 'backups')
  })
  afterEach(() => service[Symbol.asyncDispose]())

  it('holds what was committed a moment ago, in one file that opens by itself', async () => {
    service.sql("UPDATE organiser SET phone = 'just now'")
    const { name, bytes } = await service.call('backups.make', {})
    expect(readdirSync(backups)).toEqual([name])
    expect(listBackupEntries(backups)).toMatchObject([{ name, bytes }])
    expect(phones(join(backups, name))).toBe('just now')
    expect(inspectBackup(join(backups, name))).toBeUndefined()
    expect(readdirSync(backups)).toEqual([name])
  })

  it('to a path of choice makes the folders, and never writes over anything', async () => {
    const path = join(service.folder, 'usb', 'deep', 'copy.sqlite')
    await service.call('backups.make', { path })
    expect(inspectBackup(path)).toBeUndefined()
    const before = readFileSync(path)
    expect(await service.refusal('backups.make', { path })).toBe('conflict: file-exists')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('of the same second gets another name; both are listed and can be opened', async () => {
    const open = openDatabase(service.file)
    const names = [1, 2, 3].map(() => backUpInto(open.connection, backups, '2026-11-22T10:00:00'))
    expect(new Set(names).size).toBe(3)
    await open.close()
    const { backups: listed } = await service.call('backups.list', {})
    expect(listed.map(({ name }) => name).sort()).toEqual(names.toSorted())
    for (const { name } of listed)
      expect(await service.call('backups.verify', { name })).toEqual({ sound: true, lostNumbers: [] })
  })

  it('that fails leaves neither a partial nor a half file', async () => {
    const open = openDatabase(service.file)
    mkdirSync(join(backups, 'x.sqlite', 'in the way'), { recursive: true })
    expect(() => backUpTo(open.connection, join(backups, 'x.sqlite'))).toThrow()
    expect(readdirSync(backups)).toEqual(['x.sqlite'])
    writeFileSync(join(service.folder, 'file'), '')
    expect(() => backUpTo(open.connection, join(service.folder, 'file', 'x.sqlite'))).toThrow()
    await open.close()
    expect(readdirSync(service.folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('takes over what a backup left that was killed half-way', async () => {
    mkdirSync(backups)
    const path = join(backups, 'copy.sqlite')
    writeFileSync(`${path}.partial`, 'half')
    await service.call('backups.make', { path })
    expect(readdirSync(backups)).toEqual(['copy.sqlite'])
    expect(inspectBackup(path)).toBeUndefined()
  })

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut off', (whole) => whole.subarray(0, whole.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('x'.repeat(10_000))],
    ['rubbish in the middle', (whole) => Buffer.from(whole).fill(0xa5, 4096 * 20, 4096 * 40)],
    ['newer than the program', (whole) => Buffer.from(whole).fill(9, 60, 64)],
    ['without a table in it', () => emptyDatabase()],
  ])('that is %s is found out, and not restored', async (_, spoil) => {
    const { name } = await service.call('backups.make', {})
    const path = join(backups, name)
    writeFileSync(path, spoil(readFileSync(path)))
    expect(await service.call('backups.verify', { name })).toMatchObject({ sound: false })
    expect(await service.refusal('backups.restore', { name })).toBe('unavailable: backup-damaged')
    expect((await service.call('service.status', {})).organiser?.name).toBe('Dienst Proef')
    expect(readdirSync(service.folder).sort()).toEqual([
      'backups',
      'onthaal.sqlite',
      'onthaal.sqlite-shm',
      'onthaal.sqlite-wal',
    ])
  })

  it.each(['../onthaal.sqlite', '/etc/passwd', '', '.', 'onthaal-2026-11-22T10-00-00.sqlite', 'x/../x'])(
    'that is not in the list is none: %j',
    async (name) => {
      await service.call('backups.make', {})
      expect(await service.refusal('backups.verify', { name })).toBe('not-found: no-such-backup')
      expect(await service.refusal('backups.restore', { name })).toBe('not-found: no-such-backup')
    },
  )
})

function emptyDatabase(): Buffer {
  const folder = testFolder()
  const file = join(folder, 'x.sqlite')
  using database = new DatabaseSync(file)
  database.exec('PRAGMA user_version = 0; VACUUM')
  database.close()
  const bytes = readFileSync(file)
  rmSync(folder, { recursive: true })
  return bytes
}

describe('restoring', () => {
  it('puts the backup in place and sets aside what was there, whole', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const { name } = await service.call('backups.make', {})
    service.sql("UPDATE organiser SET phone = 'after the backup'")
    const { setAside } = await service.call('backups.restore', { name })
    expect(setAside).toMatch(/^onthaal\.sqlite\.set-aside-2026-11-22T/)
    expect(phones(join(service.folder, setAside))).toBe('after the backup')
    expect((await service.call('service.status', {})).organiser?.name).toBe('Dienst Proef')
    expect(service.rows('SELECT phone FROM organiser')).toEqual([{ phone: '056 00 00 00' }])
    // Work goes on, the restore is in the log, and the same request again restores nothing.
    await service.call('settings.set', { key: 'host.dayCents', from: '2026-01-01', value: 1 })
    expect(service.rows("SELECT subject FROM audit_log WHERE action = 'backup-restored'")).toEqual([{ subject: name }])
    await service.close()
    expect(readdirSync(service.folder).filter((entry) => !entry.startsWith('onthaal.sqlite.set-aside'))).toEqual([
      'backups',
      'onthaal.sqlite',
    ])
  })

  it('twice within a second keeps both old databases', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    await service.close()
    const open = openDatabase(service.file)
    const backups = join(service.folder, 'backups')
    const name = backUpInto(open.connection, backups, '2026-11-22T10:00:00')
    await open.close()
    const options = { file: service.file, backups, name, now: '2026-11-22T11:00:00' }
    writeFileSync(`${service.file}-wal`, '')
    const first = restoreDatabase(options)
    const second = restoreDatabase(options)
    expect(first).toBe('onthaal.sqlite.set-aside-2026-11-22T11-00-00')
    expect(second).not.toBe(first)
    expect(readdirSync(service.folder)).toEqual(
      expect.arrayContaining([first, second, `${first}-wal`, 'onthaal.sqlite']),
    )
  })

  it('where nothing was sets nothing aside', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const { name } = await service.call('backups.make', {})
    await service.close()
    rmSync(service.file)
    expect(
      restoreDatabase({
        file: service.file,
        backups: join(service.folder, 'backups'),
        name,
        now: '2026-11-22T11:00:00',
      }),
    ).toBe('')
    expect(inspectBackup(service.file)).toBeUndefined()
  })
})

describe('which backups are kept', () => {
  const day = fc
    .integer({ min: 0, max: 1_200 })
    .map((index) => new Date(Date.UTC(2023, 0, 1) + index * 86_400_000).toISOString().slice(0, 10))
  const time = fc
    .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
  const moments = fc.uniqueArray(
    fc.tuple(day, time).map(([date, at]) => `${date}T${at}`),
    { maxLength: 200 },
  )
  const keptOf = (made: readonly string[]): string[] => {
    const gone = new Set(backupsToRemove(made.map((madeAt) => ({ name: `n${madeAt}`, madeAt }))))
    return made.filter((madeAt) => !gone.has(`n${madeAt}`)).sort()
  }
  const check = (property: (made: string[], kept: string[]) => void): void =>
    fc.assert(
      fc.property(moments, (made) => {
        property(made, keptOf(made))
      }),
      { numRuns: 300, seed: 20261122 },
    )

  it('the newest always, and the last three of its day', () =>
    check((made, kept) => {
      const newest = made.toSorted().at(-1)
      const ofDay = made.filter((one) => one.slice(0, 10) === newest?.slice(0, 10)).sort()
      expect(kept.slice(-Math.min(3, ofDay.length))).toEqual(ofDay.slice(-3))
    }))

  it('the last of each of the newest 14 days and 24 months that have one', () =>
    check((made, kept) => {
      for (const [length, count] of [
        [10, 14],
        [7, 24],
      ] as const) {
        const spans = [...new Set(made.map((one) => one.slice(0, length)))].sort().slice(-count)
        for (const span of spans)
          expect(kept).toContain(
            made
              .filter((one) => one.startsWith(span))
              .sort()
              .at(-1),
          )
      }
    }))

  it('never more than 3 + 13 + 24, and nothing that has no reason', () =>
    check((made, kept) => expect(kept.length).toBeLessThanOrEqual(Math.min(made.length, 3 + 13 + 24))))

  it('removing is done at once: a second look removes nothing, in whatever order they are listed', () =>
    check((made, kept) => {
      expect(keptOf(kept)).toEqual(kept)
      expect(keptOf(made.toReversed())).toEqual(kept)
    }))

  it('files that are no backups of ours stay', async () => {
    await using service = await serviceOnFile(exchangeDocument())
    const backups = join(service.folder, 'backups')
    mkdirSync(backups)
    const names = Array.from(
      { length: 30 },
      (_, index) => `onthaal-2026-10-${String(index + 1).padStart(2, '0')}T10-00-00.sqlite`,
    )
    for (const name of [...names, 'mine.sqlite', 'onthaal-2020-01-01T10-00-00.sqlite.zip'])
      writeFileSync(join(backups, name), '')
    const { name: made } = await service.call('backups.make', {})
    const left = readdirSync(backups)
    expect(left).toEqual(expect.arrayContaining([made, 'mine.sqlite', 'onthaal-2020-01-01T10-00-00.sqlite.zip']))
    expect(left).toHaveLength(14 + 2)
  })
})

describe('a backup at start', () => {
  const start = async (folder: string, now: string): Promise<string[]> => {
    const backups = join(folder, 'backups')
    const service = await createService({
      file: join(folder, 'onthaal.sqlite'),
      backups,
      actor: 'x',
      today: now,
      emit: () => {},
    })
    await service.close()
    return existsSync(backups) ? readdirSync(backups).map((name) => name.slice(8, 18)) : []
  }

  it('is made when the last is older than 20 hours, or says to come from the future, but not of nothing', async () => {
    const folder = testFolder()
    expect(await start(folder, '2026-11-22')).toEqual([])
    await using service = await serviceOnFile(exchangeDocument(), { folder })
    await service.close()
    expect(await start(folder, '2026-11-22')).toEqual(['2026-11-22'])
    expect(await start(folder, '2026-11-22')).toEqual(['2026-11-22'])
    expect(await start(folder, '2026-11-24')).toEqual(['2026-11-22', '2026-11-24'])
    // A clock that once stood wrong must not end all backups.
    expect(await start(folder, '2099-01-01')).toEqual(['2026-11-22', '2026-11-24', '2099-01-01'])
    expect(await start(folder, '2026-11-26')).toContain('2026-11-26')
  })

  it('that cannot be made does not keep the service from starting', async () => {
    const folder = testFolder()
    await using service = await serviceOnFile(exchangeDocument(), { folder })
    await service.close()
    writeFileSync(join(folder, 'blocked'), 'x')
    const logged: string[] = []
    const started = await createService({
      file: service.file,
      backups: join(folder, 'blocked'),
      actor: 'x',
      emit: () => {},
      log: (message) => void logged.push(message),
    })
    expect((await started.call('service.status', {})).ok).toBe(true)
    await started.close()
    expect(logged).toContain('backup at start failed')
  })
})
