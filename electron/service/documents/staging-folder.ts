import { randomUUID } from 'node:crypto'
import { copyFile, cp, link, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { restoreAndClean } from './staging-leftovers.ts'

/** A folder being filled beside the one it will replace. */
export type StagingFolder = {
  write(name: string, bytes: Uint8Array): Promise<void>
  /** Takes along what else lies in the target: earlier documents and files that people put there. */
  carryOver(): Promise<void>
  /** Replaces the target by this folder. */
  swap(): Promise<void>
  remove(): Promise<void>
}

/**
 * Opens a staging folder for `<out>/<name>`, after mending what an earlier crash left. `out` itself is made when only its
 * last part is missing: a lost network drive must not be replaced by a folder of the same name. Errors are those of the
 * file system.
 */
export async function openStagingFolder(out: string, name: string): Promise<StagingFolder> {
  await mkdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await restoreAndClean(out, name)
  const target = join(out, name)
  const mark = `${process.pid}-${randomUUID().slice(0, 8)}`
  const staging = join(out, `.${name}.partial-${mark}`)
  await mkdir(staging)

  return {
    async write(file, bytes) {
      const handle = await open(join(staging, file), 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
    async carryOver() {
      for (const entry of await entriesOf(target)) {
        const [from, to] = [join(target, entry.name), join(staging, entry.name)]
        if (await exists(to)) continue
        if (entry.isFile()) await link(from, to).catch(() => copyFile(from, to))
        else await cp(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
      }
      await syncFolder(staging)
    },
    async swap() {
      const old = join(out, `.${name}.old-${mark}`)
      const hadTarget = await exists(target)
      if (hadTarget) await rename(target, old)
      try {
        await rename(staging, target)
      } catch (error) {
        if (hadTarget) await rename(old, target)
        throw error
      }
      await syncFolder(out)
      // The set is in place; what cannot be removed now is removed the next time.
      await rm(old, { recursive: true, force: true }).catch(() => undefined)
    },
    remove: () => rm(staging, { recursive: true, force: true }),
  }
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}

/** Makes names durable, not only contents. Windows does that by itself and does not let a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
