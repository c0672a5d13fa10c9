import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { readPhotoFile } from '../../../../db/repositories/photo-files.ts'
import { readHomeVisits } from '../../../../db/repositories/records/home-visits.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { PhotoRefusal, visitPhotos } from '../../../../shared/contract/photos.ts'
import type { VisitPhoto } from '../../../../shared/domain/exchange/visits.ts'
import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'
import { AfterReading, type HandlersOf } from '../../context.ts'
import { PictureError } from '../../photos/picture-error.ts'
import { photoKindOf, photosFolder } from '../../photos/photo-names.ts'
import { putPhoto, readPhoto } from '../../photos/photo-store.ts'
import { readPictureFile } from '../../photos/read-picture-file.ts'
import { changeAct, hostFile } from '../records/acts.ts'
import { putFields, writerOf } from './stored.ts'

type Added = OutputOf<'homeVisits.addPhotos'>[number]

/** Handlers of the pictures of a visit. */
export const visitPhotoHandlers: HandlersOf<keyof typeof visitPhotos> = {
  'homeVisits.addPhotos': async (context, { visitId, paths }) => {
    const { db, file, clock, cancelled, progress, commit } = context
    const [visit] = await readHomeVisits(db, { ids: [visitId] })
    if (!visit) throw new ServiceError('not-found', 'no-such-visit')
    if (visit.record.status !== 'planned') throw new ServiceError('conflict', 'visit-closed')
    const taken = new Map((visit.record.photos ?? []).map((photo) => [photo.file, photo]))
    const fields = new Map<string, FieldValue | undefined>()
    const added: Added[] = []
    for (const [index, path] of paths.entries()) {
      cancelled.throwIfAborted()
      const kept = await keep(photosFolder(file), path)
      const photo = 'file' in kept ? choosePhoto(taken, kept.file) : undefined
      if (photo) for (const [field, value] of fieldsOfPhoto(photo, clock.now())) fields.set(field, value)
      const refused = 'refused' in kept ? kept.refused : photo ? undefined : 'already-added'
      added.push({ name: basename(path), ...(photo && { photoId: photo.id }), ...(refused && { refused }) })
      progress('photos', index + 1, paths.length)
    }
    return commit(async (write) => {
      if (fields.size === 0) return { value: added, acts: [] }
      const after = await putFields(write, 'visit', visit.record, fields, writerOf(context))
      const about = [hostFile(after.hostId)]
      return {
        value: added,
        acts: [changeAct({ kind: 'home-visit', id: visitId, before: visit.record, after, about })],
      }
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

async function keep(folder: string, path: string): Promise<{ file: string } | { refused: PhotoRefusal }> {
  try {
    return { file: await putPhoto(folder, await readPictureFile(path)) }
  } catch (error) {
    if (error instanceof PictureError) return { refused: error.reason }
    throw error
  }
}

/** The picture that a file becomes in a visit: a new one, or one that had been removed; undefined when the visit shows it already. */
function choosePhoto(
  taken: Map<string, Pick<VisitPhoto, 'id' | 'file' | 'isRemoved'>>,
  file: string,
): { id: string; file: string; isBack: boolean } | undefined {
  const known = taken.get(file)
  if (known && !known.isRemoved) return undefined
  const id = known?.id ?? randomUUID()
  taken.set(file, { id, file })
  return { id, file, isBack: known !== undefined }
}

function fieldsOfPhoto(
  { id, file, isBack }: { id: string; file: string; isBack: boolean },
  now: string,
): [field: string, value: FieldValue | undefined][] {
  if (isBack) return [[`photos/${id}/isRemoved`, undefined]]
  return [
    [`photos/${id}/file`, file],
    [`photos/${id}/addedAt`, now],
  ]
}
