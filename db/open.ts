// The only file that imports the driver: an encrypting drop-in is to follow.
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Driver from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { DatabaseError, toDatabaseError } from './errors.ts'
import { migrate } from './migrate.ts'
import { latestVersion } from './migrations/index.ts'
import type { Schema } from './schema.ts'

/** The raw connection, for pragmas, migrations and backups. */
export type Connection = Driver.Database
/** What repositories take: the database or a transaction of it. */
export type Executor = Kysely<Schema>

/** An open database: commands write through `write`, queries read through a connection that cannot write. */
export type OpenDatabase = {
  file: string
  write: Executor
  read: Executor
  connection: Connection
  /** A number that changes when somebody else has written to the file. */
  changeMark(): number
  close(): Promise<void>
}

/**
 * Opens a database file, checks it and brings it to this program's version. Creates it when it is not there, unless
 * `mustExist`. `beforeMigration` makes the backup; it gets the connection of an existing, older database.
 * @throws {DatabaseError} with nothing changed
 */
export function openDatabase(
  file: string,
  options: { mustExist?: boolean; beforeMigration?: (connection: Connection) => void } = {},
): OpenDatabase {
  let connection: Connection | undefined
  try {
    connection = openConnection(file, { fileMustExist: options.mustExist ?? false })
    checkSound(connection, { mayBeEmpty: !options.mustExist })
    if (migrate(connection, options.beforeMigration ?? (() => {}))) writeAhead(connection)
    const reader = openConnection(file, { readonly: true })
    const open = connection
    return {
      file,
      write: kyselyOver(open),
      read: kyselyOver(reader),
      connection: open,
      changeMark: () => open.pragma('data_version', { simple: true }) as number,
      // Not through Kysely: it leaves a connection open that no query has used, and with it the -wal and -shm.
      close: async () => {
        reader.close()
        open.close()
      },
    }
  } catch (error) {
    connection?.close()
    throw toDatabaseError(error)
  }
}

/** Readers go on while one writes. Set when something is written, so that a file that is only looked at stays as it is. */
export function writeAhead(connection: Connection): void {
  connection.pragma('journal_mode = WAL')
}

/** A database that another thread looks at, for as long as it is there. */
export type Reader = { file: string; db: Executor; close(): void }

/** Opens a file that is open in this program already, for queries alone. The caller closes it. */
export function openReader(file: string): Reader {
  const connection = openConnection(file, { readonly: true, fileMustExist: true })
  return { file, db: kyselyOver(connection), close: () => connection.close() }
}

/** A read-only look at a database file, for checking backups. The caller closes it. */
export function openForReading(file: string): Connection {
  return new Driver(file, { readonly: true, fileMustExist: true })
}

/** Integrity at opening: quick, and refuses a file that is no database of ours or is newer than this program. */
export function checkSound(connection: Connection, { mayBeEmpty = false } = {}): void {
  const version = connection.pragma('user_version', { simple: true }) as number
  if (version > latestVersion)
    throw new DatabaseError('database-too-new', `database version ${version}, this program knows ${latestVersion}`)
  const findings = connection.pragma('quick_check(1)', { simple: true })
  if (findings !== 'ok') throw new DatabaseError('database-damaged', String(findings))
  const tables = connection.prepare('SELECT name FROM sqlite_schema').pluck().all()
  // SQLite takes a file of a few bytes of something else for an empty database, and would write over it.
  const isRubbish = connection.pragma('page_count', { simple: true }) === 0 && statSync(connection.name).size > 0
  const isNew = mayBeEmpty && tables.length === 0 && !isRubbish
  const isOurs = version === 0 ? isNew : tables.includes('organiser')
  if (!isOurs) throw new DatabaseError('database-damaged', 'is not a database of this program')
}

function openConnection(file: string, options: Driver.Options): Connection {
  if (!existsSync(dirname(file))) throw new DatabaseError('folder-missing', `no such folder: ${dirname(file)}`)
  const connection = new Driver(file, { timeout: 5_000, ...options })
  try {
    connection.pragma('foreign_keys = ON')
    if (!options.readonly) connection.pragma('synchronous = FULL')
    return connection
  } catch (error) {
    // A file that is held open cannot be replaced by a backup on Windows.
    connection.close()
    throw error
  }
}

function kyselyOver(database: Connection): Executor {
  const dialect = new SqliteDialect({ database })
  const createDriver = dialect.createDriver.bind(dialect)
  dialect.createDriver = () => {
    const driver = createDriver()
    const rollBack = driver.rollbackTransaction.bind(driver)
    // On a full disk SQLite has rolled back by itself; a second time would fail, and hide why.
    driver.rollbackTransaction = async (connection) => {
      if (database.inTransaction) await rollBack(connection)
    }
    return driver
  }
  return new Kysely<Schema>({ dialect })
}
