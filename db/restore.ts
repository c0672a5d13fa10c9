import { copyFileSync, constants, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { flush, inspectBackup, listBackupEntries } from './backup.ts'
import { DatabaseError, toDatabaseError } from './errors.ts'

const parts = ['', '-wal', '-shm']

/**
 * Puts a backup in the place of a closed database. What was there is set aside with its `-wal` and `-shm`, never deleted; a
 * failure puts it back.
 * @returns the name under which the old database was set aside, or '' where there was none
 * @throws {DatabaseError} `database-damaged` when the backup itself is not sound
 */
export function restoreDatabase(options: { file: string; backups: string; name: string; now: string }): string {
  const { file, backups, name, now } = options
  const backup = join(backups, basename(name))
  const finding = inspectBackup(backup)
  if (finding) throw new DatabaseError('database-damaged', finding)
  const aside = freeName(`${file}.set-aside-${now.slice(0, 19).replaceAll(':', '-')}`)
  const fresh = `${file}.partial`
  try {
    rmSync(fresh, { force: true })
    copyFileSync(backup, fresh, constants.COPYFILE_EXCL)
    flush(fresh)
    try {
      moveSet(file, aside)
      renameSync(fresh, file)
    } catch (error) {
      moveSet(aside, file)
      throw error
    }
  } catch (error) {
    rmSync(fresh, { force: true })
    throw toDatabaseError(error)
  }
  return existsSync(aside) ? basename(aside) : ''
}

/** What was set aside before, perhaps within the same second, is never written over. */
function freeName(name: string): string {
  let free = name
  for (let copy = 2; parts.some((part) => existsSync(free + part)); copy += 1) free = `${name}-${copy}`
  return free
}

function moveSet(from: string, to: string): void {
  for (const part of parts) if (existsSync(from + part)) renameSync(from + part, to + part)
}

/**
 * Whether a database that is not there was there before: a backup, or one that a restore set aside or had not yet put in its
 * place, says so.
 */
export function hasRemains(file: string, backups: string): boolean {
  if (existsSync(file)) return false
  const folder = dirname(file)
  const beside = existsSync(folder) ? readdirSync(folder) : []
  return listBackupEntries(backups).length > 0 || beside.some((name) => name.startsWith(`${basename(file)}.`))
}
