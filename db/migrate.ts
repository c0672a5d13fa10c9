import { DatabaseError, databaseFailure } from './errors.ts'
import { latestVersion, migrations, type Migration } from './migrations/index.ts'
import type { Connection } from './open.ts'

/**
 * Runs all pending steps in one transaction: after a backup, foreign keys off, `foreign_key_check` before the commit. A
 * failure half-way leaves the file as it was. Own runner because Kysely's is not atomic on SQLite.
 * @returns whether there was anything to run
 * @throws {DatabaseError} `migration-failed`
 */
export function migrate(
  connection: Connection,
  backUp: (connection: Connection) => void,
  steps: readonly Migration[] = migrations,
): boolean {
  if (pendingOf(connection, steps).length === 0) return false
  if (versionOf(connection) > 0) backUp(connection)
  connection.pragma('foreign_keys = OFF')
  try {
    connection.exec('BEGIN IMMEDIATE')
    // Asked again: the window and the command line may have started together, and the other one was first.
    const pending = pendingOf(connection, steps)
    for (const step of pending) connection.exec(step.sql)
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`${broken.length} rows without the row they refer to`)
    connection.pragma(`user_version = ${steps.at(-1)?.version ?? latestVersion}`)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    // A full disk or a read-only folder is named as such by the caller; only our own steps are at fault here.
    if (databaseFailure(error) !== undefined) throw error
    throw new DatabaseError('migration-failed', error instanceof Error ? error.message : String(error), error)
  } finally {
    connection.pragma('foreign_keys = ON')
  }
  return true
}

function versionOf(connection: Connection): number {
  return connection.pragma('user_version', { simple: true }) as number
}

function pendingOf(connection: Connection, steps: readonly Migration[]): Migration[] {
  const version = versionOf(connection)
  return steps.filter((step) => step.version > version)
}
