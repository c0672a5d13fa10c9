import type { CommandContext } from '../../context.ts'
import { photosFolder } from '../../photos/photo-names.ts'
import { photosHere, putPhoto } from '../../photos/photo-store.ts'
import type { OpenedFolder } from './opened-folders.ts'

/**
 * Puts the pictures of a bezoekmap beside the database, before the records that name them: one that no record comes to name does
 * no harm, and is swept in time. Gives how many were not here.
 */
export async function putPictures(
  { file, progress, cancelled }: CommandContext,
  folder: OpenedFolder,
): Promise<number> {
  const store = photosFolder(file)
  const here = await photosHere(
    store,
    folder.pictures.map((picture) => picture.file),
  )
  const missing = folder.pictures.filter((picture) => !here.has(picture.file))
  for (const [index, { bytes }] of missing.entries()) {
    cancelled.throwIfAborted()
    await putPhoto(store, bytes)
    progress('photos', index + 1, missing.length)
  }
  return missing.length
}
