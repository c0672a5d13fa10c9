import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { backupsToRemove, type DatedBackup } from './backup-retention.ts'
import { DatabaseError, toDatabaseError } from './errors.ts'
import { checkSound, openForReading, type Connection } from './open.ts'

const backupName = /^onthaal-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})(?:-\d+)?\.sqlite$/

/** A backup file in the folder; `madeAt` is local `YYYY-MM-DDTHH:MM:SS`. */
export type BackupEntry = { name: string; madeAt: string; bytes: number }

/** The backups of a folder, newest first; a folder that is not there has none. */
export function listBackupEntries(folder: string): BackupEntry[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return dated(folder)
    .map(({ name, madeAt }) => ({
      name,
      madeAt: madeAt.replace(/T(\d{2})-(\d{2})-(\d{2})/, 'T$1:$2:$3'),
      bytes: statSync(join(folder, name)).size,
    }))
    .sort((a, b) => (a.madeAt + a.name < b.madeAt + b.name ? 1 : -1))
}

/**
 * Makes a verified copy of an open database at a path that must not exist: `VACUUM INTO` a `.partial` name, opened, checked,
 * renamed. Never a file copy: a copied WAL database may lack its last transactions.
 * @throws {DatabaseError} with nothing left behind
 */
export function backUpTo(connection: Connection, target: string): void {
  const partial = `${target}.partial`
  try {
    mkdirSync(dirname(target), { recursive: true })
    rmSync(partial, { force: true })
    connection.prepare('VACUUM INTO ?').run(partial)
    const finding = inspectBackup(partial)
    if (finding) throw new DatabaseError('database-damaged', finding)
    flush(partial)
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { force: true })
    throw toDatabaseError(error)
  }
}

/** Makes a backup in the folder, named after the moment, and removes those that need no longer be kept. */
export function backUpInto(connection: Connection, folder: string, now: string): string {
  const stamp = now.slice(0, 19).replaceAll(':', '-')
  let name = `onthaal-${stamp}.sqlite`
  for (let copy = 2; existsSync(join(folder, name)); copy += 1) name = `onthaal-${stamp}-${copy}.sqlite`
  backUpTo(connection, join(folder, name))
  for (const old of backupsToRemove(dated(folder))) rmSync(join(folder, old), { force: true })
  return name
}

/** What is wrong with a backup file, or undefined: opened read-only, integrity, foreign keys, a version we know. */
export function inspectBackup(file: string): string | undefined {
  let connection: Connection | undefined
  try {
    connection = openForReading(file)
    checkSound(connection)
    const broken = connection.pragma('foreign_key_check') as unknown[]
    return broken.length > 0 ? `${broken.length} rows without the row they refer to` : undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    connection?.close()
    // A look at a WAL-mode file may leave its two side files.
    rmSync(`${file}-shm`, { force: true })
    rmSync(`${file}-wal`, { force: true })
  }
}

/** The numbers of the invoices and payouts that a backup knows. */
export function issuedNumbersIn(file: string): string[] {
  const connection = openForReading(file)
  try {
    return connection
      .prepare('SELECT number FROM invoices UNION ALL SELECT number FROM payouts')
      .pluck()
      .all() as string[]
  } finally {
    connection.close()
  }
}

function dated(folder: string): DatedBackup[] {
  return readdirSync(folder).flatMap((name) => {
    const madeAt = backupName.exec(name)?.[1]
    return madeAt ? [{ name, madeAt }] : []
  })
}

/** Waits until a file's contents are safe on disk. */
export function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
