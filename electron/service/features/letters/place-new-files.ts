import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, lstat, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentsError } from '../../documents/documents-error.ts'
import { restoreAndClean } from '../../documents/staging/staging-leftovers.ts'
import { syncFolder } from '../../sync-folder.ts'

/** Files that belong together: one name with several endings, in a folder below the root (with `/` between). */
export type NewFiles = { folder: string; name: string; endings: readonly string[] }

const stagingName = 'brieven'

/**
 * Puts new files below a root, all of them or none, and never over one that is there: the next of a name gets a number. `bytes` gives
 * their contents one after the other, in the order of the files and their endings; `keep` is done when all are in their place, with
 * the name that each group got, and when it fails they are taken away again. The root's own parent has to exist. Throws DocumentsError
 * for what the file system refuses.
 */
export async function placeNewFiles<Kept>(
  root: string,
  files: readonly NewFiles[],
  bytes: AsyncIterable<Uint8Array>,
  keep: (names: string[]) => Promise<Kept>,
): Promise<Kept> {
  const staging = join(root, `.${stagingName}.partial-${process.pid}-${randomUUID().slice(0, 8)}`)
  const placed: string[] = []
  try {
    const names = await orDocumentsError(async () => {
      await mkdir(root).catch(ignoreExisting)
      await restoreAndClean(root, stagingName)
      await mkdir(staging)
      const staged: string[] = []
      for await (const content of bytes) staged.push(await writeFlushed(join(staging, String(staged.length)), content))
      return placeAll(root, files, staged, placed)
    })
    return await keep(names)
  } catch (error) {
    for (const path of placed.toReversed()) await rm(path, { force: true }).catch(() => undefined)
    throw error
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function placeAll(
  root: string,
  files: readonly NewFiles[],
  staged: readonly string[],
  placed: string[],
): Promise<string[]> {
  const names: string[] = []
  let next = 0
  for (const { folder, name, endings } of files) {
    const target = join(root, ...folder.split('/'))
    await mkdir(target, { recursive: true })
    const own = await freeName(target, name, endings)
    for (const ending of endings) {
      const from = staged[next]
      if (from === undefined) throw new Error(`no contents of ${name}`)
      const path = join(target, `${own}.${ending}`)
      await placeOnly(from, path)
      placed.push(path)
      next += 1
    }
    await syncFolder(target)
    names.push(own)
  }
  return names
}

/** The name, or the first one with a number after it, under which nothing lies with any of the endings. */
async function freeName(folder: string, name: string, endings: readonly string[]): Promise<string> {
  for (let count = 1; ; count += 1) {
    const own = count === 1 ? name : `${name}-${count}`
    const found = await Promise.all(endings.map((ending) => isThere(join(folder, `${own}.${ending}`))))
    if (!found.includes(true)) return own
  }
}

/** A link where the file system has them; neither way writes over what is there. */
async function placeOnly(from: string, to: string): Promise<void> {
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  })
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<string> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return path
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

async function orDocumentsError<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw documentsError(error)
  }
}
