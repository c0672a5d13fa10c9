import { DatabaseError } from './errors.ts'
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
  const version = connection.pragma('user_version', { simple: true }) as number
  const pending = steps.filter((step) => step.version > version)
  if (pending.length === 0) return false
  if (version > 0) backUp(connection)
  connection.pragma('foreign_keys = OFF')
  try {
    connection.exec('BEGIN IMMEDIATE')
    for (const step of pending) connection.exec(step.sql)
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`${broken.length} rows without the row they refer to`)
    connection.pragma(`user_version = ${pending.at(-1)?.version ?? latestVersion}`)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    const code = (error as { code?: string }).code ?? ''
    // A full disk or a read-only folder is named as such by the caller; only our own steps are at fault here.
    if (/^SQLITE_(FULL|IOERR|READONLY|BUSY|CANTOPEN|CORRUPT|NOTADB)/.test(code)) throw error
    throw new DatabaseError('migration-failed', error instanceof Error ? error.message : String(error), error)
  } finally {
    connection.pragma('foreign_keys = ON')
  }
  return true
}
