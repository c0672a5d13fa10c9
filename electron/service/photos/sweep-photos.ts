import { lstat, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Executor } from '../../../db/open.ts'
import { readNamedPhotos } from '../../../db/repositories/photo-files.ts'
import { photoKindOf } from './photo-names.ts'
import { partialPattern } from './photo-store.ts'

const hour = 3_600_000
/** How long a picture stays after the first start that found it without a visit: for what is taken back, and for a backup. Milliseconds. */
const keptUnnamed = 30 * 24 * hour
/** The time of last access that says: since the time of the file no visit names it. Whoever reads it begins the wait anew. */
const unnamed = 0

/**
 * Removes pictures that no visit has named since a start 30 days ago or longer, and what a crash left half written. What is not named
 * like a picture is somebody's, and stays.
 */
export async function sweepPhotos(db: Executor, folder: string, now: number = Date.now()): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries.length === 0) return
  const named = new Set(await readNamedPhotos(db))
  for (const entry of entries) {
    const path = join(folder, entry)
    const isPartial = partialPattern.test(entry)
    if (!isPartial && !photoKindOf(entry)) continue
    const { atimeMs, mtimeMs } = await lstat(path)
    const age = now - mtimeMs
    const isMarked = atimeMs === unnamed
    if (named.has(entry)) {
      if (isMarked) await utimes(path, now / 1000, now / 1000)
    } else if (!isPartial && !isMarked) await utimes(path, unnamed, now / 1000)
    else if (age > (isPartial ? hour : keptUnnamed)) await rm(path, { force: true })
  }
}
