import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentsError } from './documents/documents-error.ts'

type Staged = { text: string; partial: string; aside: string; path: string }

/**
 * Writes files into a folder, all of them or none: they are complete and flushed under other names before the first gets its
 * own, and one that cannot get its own gives the others' places back. The last part of the folder is made when it is not there.
 * Throws DocumentsError.
 */
export async function writeFilesWhole(folder: string, files: readonly { name: string; text: string }[]): Promise<void> {
  const mark = `${process.pid}-${randomUUID().slice(0, 8)}`
  const staged = files.map(({ name, text }) => ({
    text,
    partial: join(folder, `.${name}.partial-${mark}`),
    aside: join(folder, `.${name}.old-${mark}`),
    path: join(folder, name),
  }))
  try {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    for (const { partial, text } of staged) await writeFlushed(partial, text)
    await putInPlace(staged)
  } catch (error) {
    for (const { partial } of staged) await rm(partial, { force: true }).catch(() => undefined)
    throw documentsError(error)
  }
  // All are in place; what cannot be removed now does no harm.
  for (const { aside } of staged) await rm(aside, { force: true }).catch(() => undefined)
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
}

async function putInPlace(staged: readonly Staged[]): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const { partial, aside, path } of staged) {
      if (await isThere(path)) {
        await rename(path, aside)
        undo.push(() => rename(aside, path))
      }
      await rename(partial, path)
      undo.push(() => rm(path))
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined)
    throw error
  }
}

/** Whether an earlier file has the name; anything else of that name is somebody's, and stays. */
async function isThere(path: string): Promise<boolean> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found && !found.isFile()) throw new Error(`not a file: ${path}`)
  return found !== undefined
}
