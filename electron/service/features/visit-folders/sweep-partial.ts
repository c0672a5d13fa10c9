import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** How long a file that nobody writes on any more may lie half written. Milliseconds. */
const partialFor = 10 * 60_000

/**
 * Removes what a crash left of bezoekmappen that were being written into a folder. They are encrypted like the whole ones, so this is
 * for tidiness only: what cannot be looked at or removed stays.
 */
export async function sweepPartialFolders(folder: string, now: number = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => one.endsWith('.onthaalmap.partial'))) {
    const path = join(folder, name)
    const found = await lstat(path).catch(() => undefined)
    if (found?.isFile() && now - found.mtimeMs > partialFor) await rm(path, { force: true }).catch(() => undefined)
  }
}
