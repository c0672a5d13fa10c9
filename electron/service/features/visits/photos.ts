import { basename } from 'node:path'
import { v7 as newId } from 'uuid'
import { readPhotoFile } from '../../../../db/repositories/photo-files.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { PhotoRefusal, visitPhotos } from '../../../../shared/contract/photos.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'
import { AfterReading, type HandlersOf } from '../../context.ts'
import { PictureError } from '../../photos/picture-error.ts'
import { photoKindOf, photosFolder } from '../../photos/photo-names.ts'
import { putPhoto, readPhoto } from '../../photos/photo-store.ts'
import { readPictureFile } from '../../photos/read-picture-file.ts'
import { putFields, storedOne, writerOf } from './stored.ts'
import { actsOfWriting } from './write-visit.ts'

type Kept = { name: string } & ({ file: string } | { refused: PhotoRefusal })
type Added = OutputOf<'homeVisits.addPhotos'>[number]

/** Handlers of the pictures of a visit. */
export const visitPhotoHandlers: HandlersOf<keyof typeof visitPhotos> = {
  'homeVisits.addPhotos': async (context, { visitId, paths }) => {
    refuseClosed(await storedOne(context.db, 'visit', visitId))
    const kept: Kept[] = []
    for (const [index, path] of paths.entries()) {
      context.cancelled.throwIfAborted()
      kept.push(await keep(photosFolder(context.file), path))
      context.progress('photos', index + 1, paths.length)
    }
    return context.commit(async (db) => {
      const before = await storedOne(db, 'visit', visitId)
      const { added, fields } = addPhotos(before, kept, context.clock.now().slice(0, 16))
      const after = await putFields(db, 'visit', before, fields, writerOf(context))
      return { value: added, acts: fields.size === 0 ? [] : await actsOfWriting(db, before, after, fields) }
    })
  },

  'homeVisits.photo': async ({ db, file }, { visitId, photoId }) => {
    const name = await readPhotoFile(db, visitId, photoId)
    const kind = name === undefined ? undefined : photoKindOf(name)
    if (name === undefined || !kind) throw new ServiceError('not-found', 'no-such-photo')
    return new AfterReading(async () => {
      const bytes = await readPhoto(photosFolder(file), name)
      if (!bytes) throw new ServiceError('not-found', 'photo-not-here')
      return { kind, base64: Buffer.from(bytes).toString('base64') }
    })
  },
}

function refuseClosed({ status }: HomeVisit): void {
  if (status !== 'planned') throw new ServiceError('locked', 'visit-closed')
}

async function keep(folder: string, path: string): Promise<Kept> {
  const name = basename(path)
  try {
    return { name, file: await putPhoto(folder, await readPictureFile(path)) }
  } catch (error) {
    if (error instanceof PictureError) return { name, refused: error.reason }
    throw error
  }
}

/** What becomes of each file in a visit, and the fields that say so: a new picture, or one that had been removed and comes back. */
function addPhotos(
  { photos = [] }: HomeVisit,
  kept: readonly Kept[],
  addedAt: string,
): { added: Added[]; fields: Map<string, FieldValue | undefined> } {
  const fields = new Map<string, FieldValue | undefined>()
  const shown = new Set(photos.filter((photo) => !photo.isRemoved).map(({ file }) => file))
  const removed = new Map(photos.filter((photo) => photo.isRemoved).map(({ file, id }) => [file, id]))
  const added = kept.map((one): Added => {
    if ('refused' in one) return one
    const { name, file } = one
    if (shown.has(file)) return { name, refused: 'already-added' }
    shown.add(file)
    const known = removed.get(file)
    const photoId = known ?? newId()
    if (known === undefined) fields.set(`photos/${photoId}/file`, file).set(`photos/${photoId}/addedAt`, addedAt)
    else fields.set(`photos/${photoId}/isRemoved`, undefined)
    return { name, photoId }
  })
  return { added, fields }
}
