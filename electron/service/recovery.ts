import { join } from 'node:path'
import { inspectBackup, listBackupEntries } from '../../db/backup.ts'
import { toDatabaseError, type DatabaseFailure } from '../../db/errors.ts'
import { restoreDatabase } from '../../db/restore.ts'
import type { BackupFile, RestoreFailure } from '../../shared/contract/port.ts'
import { systemClock } from './clock.ts'

/** The backups of a folder, newest first, each opened and checked: what the recovery window offers. */
export function listBackups(folder: string): BackupFile[] {
  return listBackupEntries(folder).map(({ name, madeAt, bytes }) => ({
    name,
    createdAt: madeAt,
    bytes,
    sound: inspectBackup(join(folder, name)) === undefined,
  }))
}

/** Puts a backup in the place of a database that is not open, or says why it could not: nothing has changed then. */
export function restoreBackup(options: { file: string; backups: string; name: string }): RestoreFailure | undefined {
  if (!listBackupEntries(options.backups).some(({ name }) => name === options.name)) return 'backup-missing'
  try {
    restoreDatabase({ ...options, now: systemClock().now() })
    return undefined
  } catch (error) {
    console.error('restore failed', error)
    return failures[toDatabaseError(error).reason] ?? 'internal'
  }
}

/** Until the backup stands in its place, damage can only be the backup's. */
const failures: Partial<Record<DatabaseFailure, RestoreFailure>> = {
  'database-damaged': 'backup-damaged',
  'database-too-new': 'backup-damaged',
  'database-locked': 'database-locked',
  'disk-full': 'disk-full',
  'folder-read-only': 'folder-read-only',
  'folder-missing': 'backup-missing',
}
