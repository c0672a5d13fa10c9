import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentsError } from './documents/documents-error.ts'

/**
 * Writes files into a folder, all of them or none: they are complete and flushed under other names before the first gets its
 * own, so that a full disk or a lost folder leaves everything as it was. The last part of the folder is made when it is not
 * there. Throws DocumentsError.
 */
export async function writeFilesWhole(folder: string, files: readonly { name: string; text: string }[]): Promise<void> {
  const mark = `${process.pid}-${randomUUID().slice(0, 8)}`
  const staged = files.map(({ name, text }) => ({
    text,
    partial: join(folder, `.${name}.partial-${mark}`),
    path: join(folder, name),
  }))
  try {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    for (const { partial, text } of staged) {
      const file = await open(partial, 'wx')
      try {
        await file.writeFile(text, 'utf8')
        await file.sync()
      } finally {
        await file.close()
      }
    }
    for (const { partial, path } of staged) await rename(partial, path)
  } catch (error) {
    for (const { partial } of staged) await rm(partial, { force: true }).catch(() => undefined)
    throw documentsError(error)
  }
}
