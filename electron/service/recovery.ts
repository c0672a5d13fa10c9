import { join } from 'node:path'
import { inspectBackup, listBackupEntries } from '../../db/backup.ts'
import { restoreDatabase } from '../../db/restore.ts'
import type { BackupFile } from '../../shared/contract/port.ts'
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

/** Puts a backup in the place of a database that is not open. @throws {DatabaseError} */
export function restoreBackup(options: { file: string; backups: string; name: string }): void {
  restoreDatabase({ ...options, now: systemClock().now() })
}
