import { backUpInto, listBackupEntries } from '../../db/backup.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { readOrganiser } from '../../db/repositories/exchange-read.ts'

const hoursBetweenBackups = 20

/**
 * Makes a backup when the last one is older than 20 hours. One that cannot be made must not keep the day's work away: it is
 * logged, and the window shows the last one's date.
 */
export async function backUpWhenDue(
  database: OpenDatabase,
  folder: string,
  now: string,
  log: (message: string, error: unknown) => void,
): Promise<void> {
  if (!(await readOrganiser(database.read))) return
  try {
    const last = listBackupEntries(folder)[0]
    const hours = last ? (Date.parse(`${now}Z`) - Date.parse(`${last.madeAt}Z`)) / 3_600_000 : Infinity
    // A last backup in the future is one of a wrong clock: it must not keep the next one away.
    if (hours >= 0 && hours < hoursBetweenBackups) return
    backUpInto(database.connection, folder, now)
  } catch (error) {
    log('backup at start failed', error)
  }
}
