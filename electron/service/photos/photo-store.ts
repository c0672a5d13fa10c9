import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../sync-folder.ts'
import { cleanPicture } from './clean-picture.ts'
import { photoKindOf, photoName } from './photo-names.ts'

/** What a picture that is being written is called: the process, so that another one's is left alone. */
export const partialPattern = /^\.[0-9a-f]{64}\.(?:jpg|png|webp)\.partial-[0-9a-f-]{36}$/

/**
 * Keeps a picture, cleaned of what it says about where it was taken, whole or not at all: written under another name, flushed,
 * renamed. Gives its name; the same picture has the same one, and is written once. Throws PictureError for what is no picture that
 * can be kept, or the error of the file system.
 */
export async function putPhoto(folder: string, bytes: Uint8Array): Promise<string> {
  const picture = await cleanPicture(bytes)
  const name = photoName(picture.bytes, picture.kind)
  if (await readPhoto(folder, name)) return name
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const partial = join(folder, `.${name}.partial-${randomUUID()}`)
  try {
    await writeFlushed(partial, picture.bytes)
    await rename(partial, join(folder, name))
    await syncFolder(folder)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
  return name
}

/** The bytes of a picture; undefined when it is not here, or no longer is what its name says. */
export async function readPhoto(folder: string, name: string): Promise<Uint8Array | undefined> {
  const kind = photoKindOf(name)
  if (!kind || !(await isHere(folder, name))) return undefined
  const bytes = await readFile(join(folder, name)).catch(() => undefined)
  return bytes && photoName(bytes, kind) === name ? bytes : undefined
}

/** Which of these pictures lie here; their contents are not looked at. */
export async function photosHere(folder: string, names: Iterable<string>): Promise<Set<string>> {
  const here = new Set<string>()
  for (const name of new Set(names)) if (photoKindOf(name) && (await isHere(folder, name))) here.add(name)
  return here
}

async function isHere(folder: string, name: string): Promise<boolean> {
  return lstat(join(folder, name)).then(
    (found) => found.isFile(),
    () => false,
  )
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
