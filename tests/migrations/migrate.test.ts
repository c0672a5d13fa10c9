import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUpInto } from '../../db/backup.ts'
import { DatabaseError } from '../../db/errors.ts'
import { migrate } from '../../db/migrate.ts'
import { latestVersion, migrations, type Migration } from '../../db/migrations/index.ts'
import { openDatabase, openForReading, type Connection } from '../../db/open.ts'
import { createService, ServiceStartError } from '../../electron/service/create-service.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = testFolder()
  file = join(folder, 'onthaal.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const step = (version: number, sql: string): Migration => ({ version, name: `step ${version}`, sql, sha256: '' })
const next = latestVersion + 1
const addColumn = step(next, 'ALTER TABLE children ADD COLUMN nickname TEXT;')

/** A database of version 1 with a service in it; closed. */
async function filled(): Promise<Buffer> {
  const service = await serviceOnFile(smallService(), { folder })
  await service.close()
  return readFileSync(file)
}

/** Runs steps on the closed file, as an update of the program would. Throws what they throw. */
function runSteps(steps: readonly Migration[], backUp: (connection: Connection) => void = () => {}): boolean {
  const open = openDatabase(file)
  try {
    return migrate(open.connection, backUp, steps)
  } finally {
    void open.close()
  }
}

const reasonOf = (work: () => unknown): string | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof DatabaseError ? error.reason : `not a DatabaseError: ${String(error)}`
  }
}

const rows = (path: string, query: string): unknown[] => {
  using database = new DatabaseSync(path, { readOnly: true })
  return database
    .prepare(query)
    .all()
    .map((row) => ({ ...row }))
}

describe('a migration', () => {
  it('makes a new database without a backup', () => {
    let backups = 0
    void openDatabase(file, { beforeMigration: () => void (backups += 1) }).close()
    expect(backups).toBe(0)
    expect(rows(file, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length }])
  })

  it('of an older database makes a verified backup first, with all that was in it', async () => {
    await filled()
    const backups = join(folder, 'backups')
    const ran = runSteps(
      [...migrations, addColumn],
      (connection) => void backUpInto(connection, backups, '2026-11-22T10:00:00'),
    )
    expect(ran).toBe(true)
    expect(rows(file, 'PRAGMA user_version')).toEqual([{ user_version: next }])
    expect(rows(file, 'SELECT count(*) AS n FROM children WHERE nickname IS NULL')).toEqual([{ n: 4 }])
    const backup = join(backups, 'onthaal-2026-11-22T10-00-00.sqlite')
    expect(rows(backup, 'PRAGMA user_version')).toEqual([{ user_version: latestVersion }])
    expect(rows(backup, 'SELECT count(*) AS n FROM children')).toEqual([{ n: 4 }])
    expect(rows(backup, 'SELECT count(*) AS n FROM stays')).toEqual(rows(file, 'SELECT count(*) AS n FROM stays'))
  })

  it('that has nothing to do makes no backup and changes nothing', async () => {
    const before = await filled()
    let backups = 0
    expect(runSteps(migrations, () => void (backups += 1))).toBe(false)
    expect(backups).toBe(0)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('that fails half-way leaves the file as it was, byte for byte', async () => {
    const before = await filled()
    const half = step(next + 1, "UPDATE children SET first_name = 'X'; SELECT no_such_function();")
    expect(reasonOf(() => runSteps([...migrations, addColumn, half]))).toBe('migration-failed')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['onthaal.sqlite'])
    // And the program that knows the older version goes on with it.
    await using service = await serviceOnFile(undefined, { folder })
    expect((await service.call('service.status', {})).children).toBe(4)
  })

  it('that breaks a reference is refused whole, though foreign keys are off while it runs', async () => {
    const before = await filled()
    expect(reasonOf(() => runSteps([...migrations, step(next, "DELETE FROM children WHERE id = 'c1'")]))).toBe(
      'migration-failed',
    )
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('does not begin when the backup fails', async () => {
    const before = await filled()
    const fail = (): never => {
      throw new DatabaseError('disk-full', 'no room')
    }
    expect(reasonOf(() => runSteps([...migrations, addColumn], fail))).toBe('disk-full')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('turns foreign keys on again, whether it worked or not', () => {
    const open = openDatabase(file)
    const foreignKeys = (): unknown => open.connection.pragma('foreign_keys', { simple: true })
    expect(foreignKeys()).toBe(1)
    expect(reasonOf(() => migrate(open.connection, () => {}, [...migrations, step(next, 'nonsense')]))).toBe(
      'migration-failed',
    )
    expect(foreignKeys()).toBe(1)
    migrate(open.connection, () => {}, [...migrations, addColumn])
    expect(foreignKeys()).toBe(1)
    void open.close()
  })
})

describe('what is not opened, and not touched', () => {
  /** Opens the file as the program does and says why not; the bytes stay, and nothing with anything in it is left beside them. */
  function refusal(options: { mustExist?: boolean } = {}): string | undefined {
    const before = readFileSync(file)
    const others = readdirSync(folder)
    const reason = reasonOf(() => void openDatabase(file, options).close())
    if (reason !== undefined) {
      expect(readFileSync(file).equals(before)).toBe(true)
      // SQLite may leave the two side files of a damaged database, empty.
      if (existsSync(`${file}-wal`)) expect(statSync(`${file}-wal`).size).toBe(0)
      for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
      expect(readdirSync(folder)).toEqual(others)
    }
    return reason
  }

  it.each(['delete', 'wal'])('a database of a newer program, journal %s', async (mode) => {
    await filled()
    using database = new DatabaseSync(file)
    database.exec(`PRAGMA journal_mode = ${mode}; PRAGMA user_version = ${migrations.length + 1}`)
    database.close()
    expect(refusal()).toBe('database-too-new')
    const options = { file, backups: join(folder, 'b'), actor: 'x', emit: () => {} }
    await expect(createService(options)).rejects.toThrow(ServiceStartError)
    expect(existsSync(join(folder, 'b'))).toBe(false)
  })

  it('a file that is no database', () => {
    for (const bytes of ['x', 'SQLite format 3', '{"format":"onthaal-exchange"}'.repeat(500)]) {
      writeFileSync(file, bytes)
      expect(refusal()).toBe('database-damaged')
    }
    writeFileSync(file, Buffer.alloc(100_000, 7))
    expect(refusal()).toBe('database-damaged')
  })

  it('a damaged database: truncated, or with a page of rubbish', async () => {
    const whole = await filled()
    writeFileSync(file, whole.subarray(0, whole.length - 4096 * 10))
    expect(refusal()).toBe('database-damaged')
    const rubbish = Buffer.from(whole)
    rubbish.fill(0xa5, 4096 * 20, 4096 * 40)
    writeFileSync(file, rubbish)
    expect(refusal()).toBe('database-damaged')
  })

  it('a database of somebody else, whatever its version says', () => {
    for (const version of [0, 1]) {
      rmSync(file, { force: true })
      using other = new DatabaseSync(file)
      other.exec(
        `CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x'); PRAGMA user_version = ${version}`,
      )
      other.close()
      expect(refusal()).toBe('database-damaged')
    }
  })

  it('an empty file, where a database was expected; else it is a beginning', () => {
    writeFileSync(file, '')
    expect(refusal({ mustExist: true })).toBe('database-damaged')
    expect(refusal()).toBeUndefined()
    expect(rows(file, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length }])
  })

  it('a folder, a file that is not there, a folder that is not there', () => {
    expect(reasonOf(() => openDatabase(folder))).toBe('folder-missing')
    expect(reasonOf(() => openDatabase(file, { mustExist: true }))).toBe('folder-missing')
    expect(reasonOf(() => openDatabase(join(folder, 'no', 'x.sqlite')))).toBe('folder-missing')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a look at a database', () => {
  it('leaves it as it was, also one that is not in WAL mode, and leaves nothing beside it', async () => {
    await filled()
    using database = new DatabaseSync(file)
    database.exec('PRAGMA journal_mode = delete')
    database.close()
    const before = readFileSync(file)
    const service = await serviceOnFile(undefined, { folder })
    await service.call('exchange.export', {})
    await service.refusal('billing.run', { month: '2026-10', out: join(folder, 'out') })
    await service.close()
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['onthaal.sqlite'])
    openForReading(file).close()
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('writing then goes ahead, in WAL mode', async () => {
    await filled()
    using database = new DatabaseSync(file)
    database.exec('PRAGMA journal_mode = delete')
    database.close()
    const service = await serviceOnFile(undefined, { folder })
    await service.call('settings.set', { key: 'host.dayCents', from: '2026-01-01', value: 3000 })
    expect(service.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    await service.close()
    expect(readdirSync(folder)).toEqual(['onthaal.sqlite'])
  })
})
