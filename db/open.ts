// The only file that imports the driver: an encrypting drop-in is to follow.
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
    checkSound(connection)
    migrate(connection, options.beforeMigration ?? (() => {}))
    const reader = openConnection(file, { readonly: true })
    const write = kyselyOver(connection)
    const read = kyselyOver(reader)
    const open = connection
    return {
      file,
      write,
      read,
      connection: open,
      close: async () => {
        await read.destroy()
        await write.destroy()
      },
    }
  } catch (error) {
    connection?.close()
    throw toDatabaseError(error)
  }
}

/** A read-only look at a database file, for checking backups. The caller closes it. */
export function openForReading(file: string): Connection {
  return new Driver(file, { readonly: true, fileMustExist: true })
}

/** Integrity at opening: quick, and refuses a file that is no database or is newer than this program. */
export function checkSound(connection: Connection): void {
  const version = connection.pragma('user_version', { simple: true }) as number
  if (version > latestVersion)
    throw new DatabaseError('database-too-new', `database version ${version}, this program knows ${latestVersion}`)
  const findings = connection.pragma('quick_check(1)', { simple: true })
  if (findings !== 'ok') throw new DatabaseError('database-damaged', String(findings))
}

function openConnection(file: string, options: Driver.Options): Connection {
  const connection = new Driver(file, { timeout: 5_000, ...options })
  connection.pragma('foreign_keys = ON')
  if (!options.readonly) {
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
  }
  return connection
}

function kyselyOver(database: Connection): Executor {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
}
