import { existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backUpInto, backUpTo, inspectBackup, issuedNumbersIn, listBackupEntries } from '../../../db/backup.ts'
import { checkDatabase } from '../../../db/check.ts'
import { toDatabaseError } from '../../../db/errors.ts'
import { readIssuedNumbers } from '../../../db/repositories/issued-overview.ts'
import { readNamedPhotos } from '../../../db/repositories/photo-files.ts'
import { indexStaleTexts } from '../../../db/repositories/search/search-index.ts'
import { restoreDatabase } from '../../../db/restore.ts'
import type { backups } from '../../../shared/contract/backups.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import { photosFolder } from '../photos/photo-names.ts'
import { copyPhotos } from '../photos/photo-store.ts'
import type { HandlersOf } from '../context.ts'

function requireBackup(folder: string, name: string): string {
  const file = join(folder, name)
  // A name from the list, never a path.
  if (name !== basename(name) || !listBackupEntries(folder).some((entry) => entry.name === name))
    throw new ServiceError('not-found', 'no-such-backup')
  return file
}

/** Handlers of backups and of the check. */
export const backupHandlers: HandlersOf<keyof typeof backups> = {
  'backups.list': async ({ backups: folder }) => ({
    folder,
    backups: listBackupEntries(folder).map(({ name, madeAt, bytes }) => ({ name, createdAt: madeAt, bytes })),
  }),

  'backups.make': async ({ db, file: live, backups: folder, database, clock, commit }, { path }) => {
    if (path !== undefined && existsSync(path)) throw new ServiceError('conflict', 'file-exists')
    let file = path
    let photos = 0
    if (file === undefined) file = join(folder, backUpInto(database().connection, folder, clock.now()))
    else {
      // First, so that what is called a backup has its pictures with it.
      photos = await copyPictures(await readNamedPhotos(db), photosFolder(live), photosFolder(file))
      backUpTo(database().connection, file)
    }
    const value = { name: basename(file), bytes: statSync(file).size, ...(photos > 0 && { photos }) }
    return commit(async () => ({ value, acts: [{ action: 'backup-made', subject: value.name }] }))
  },

  'backups.verify': async ({ db, backups: folder }, { name }) => {
    const file = requireBackup(folder, name)
    const detail = inspectBackup(file)
    if (detail !== undefined) return { sound: false, detail, lostNumbers: [] }
    const kept = new Set(issuedNumbersIn(file))
    const numbers = await readIssuedNumbers(db)
    return { sound: true, lostNumbers: numbers.filter((number) => !kept.has(number)) }
  },

  'backups.restore': async ({ backups: folder, file, clock, replaceFile, commit }, { name }) => {
    if (inspectBackup(requireBackup(folder, name))) throw new ServiceError('unavailable', 'backup-damaged')
    const setAside = await replaceFile(() => restoreDatabase({ file, backups: folder, name, now: clock.now() }))
    return commit(async (write) => {
      // One of an older version has no index yet, and only the last that changed are searched without.
      await indexStaleTexts(write)
      return { value: { setAside }, acts: [{ action: 'backup-restored', subject: name, details: { setAside } }] }
    })
  },

  'database.check': async ({ db }) => checkDatabase(db),
}

/** Copies pictures beside a backup; what the disk says against it is said as it is of the backup itself. */
async function copyPictures(names: readonly string[], from: string, to: string): Promise<number> {
  if (names.length === 0) return 0
  try {
    mkdirSync(dirname(to), { recursive: true })
    return await copyPhotos(names, from, to)
  } catch (error) {
    throw toDatabaseError(error)
  }
}
