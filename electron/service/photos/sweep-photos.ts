import { lstat, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Executor } from '../../../db/open.ts'
import { readNamedPhotos } from '../../../db/repositories/photo-files.ts'
import { photoKindOf } from './photo-names.ts'
import { partialPattern } from './photo-store.ts'

const hour = 3_600_000
/** How long a picture stays after the last start at which a visit named it: for what is taken back, and for a backup. Milliseconds. */
const keptUnnamed = 30 * 24 * hour
/** A picture that is named is marked so at most once a day. */
const markedFor = 24 * hour

/**
 * Removes pictures that no visit has named for 30 days, and what a crash left half written. The time of a file says when a start
 * last found it named. What is not named like a picture is somebody's, and stays.
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
    const { mtimeMs } = await lstat(path)
    const age = now - mtimeMs
    if (named.has(entry)) {
      if (Math.abs(age) > markedFor) await utimes(path, now / 1000, now / 1000)
    } else if (age > (isPartial ? hour : keptUnnamed)) await rm(path, { force: true })
  }
}
