import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { photosFolder } from '../../photos/photo-names.ts'
import { photosHere } from '../../photos/photo-store.ts'

/** The pictures of a visit that lie on this machine, by their id. */
export async function photoIdsHere(database: string, { photos = [] }: HomeVisit): Promise<string[]> {
  const here = await photosHere(
    photosFolder(database),
    photos.map(({ file }) => file),
  )
  return photos.filter(({ file }) => here.has(file)).map(({ id }) => id)
}
