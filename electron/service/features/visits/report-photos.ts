import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import type { ReportPhoto } from '../../documents/letters/visit-report.ts'
import { cleanPicture } from '../../photos/clean-picture.ts'
import { photosFolder } from '../../photos/photo-names.ts'
import { readPhoto } from '../../photos/photo-store.ts'
import { PictureError } from '../../photos/picture-error.ts'

type Smaller = readonly { photoId: string; base64: string }[]

/**
 * The pictures of a visit for its report, in their order: the smaller one that was given, else as it is kept; and how many stay out,
 * for they lie elsewhere or are WebP. A smaller one that is no JPEG or PNG is refused as invalid input.
 */
export async function reportPhotos(
  database: string,
  { photos = [] }: HomeVisit,
  smaller: Smaller,
): Promise<{ photos: ReportPhoto[]; leftOut: number }> {
  const given = new Map(smaller.map(({ photoId, base64 }) => [photoId, base64]))
  const shown = photos.filter(({ isRemoved }) => !isRemoved)
  const found: ReportPhoto[] = []
  for (const { id, file, caption } of shown) {
    const base64 = given.get(id)
    const bytes = base64 === undefined ? await readPhoto(photosFolder(database), file) : Buffer.from(base64, 'base64')
    const picture = bytes && (await cleanPicture(bytes).catch(refuseInput))
    if (!picture || picture.kind === 'webp') continue
    const { kind: _, ...photo } = picture
    found.push({ ...photo, ...(caption !== undefined && { caption }) })
  }
  return { photos: found, leftOut: shown.length - found.length }
}

/** What is kept was looked at before; so this is what was given. */
function refuseInput(error: unknown): never {
  throw error instanceof PictureError ? new ServiceError('validation', 'invalid-input', { issues: [] }) : error
}
