import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'

/** The pictures of a visit that lie on this machine, in the folder `photos` beside the database, by their id. */
export function photosHere(database: string, { photos = [] }: HomeVisit): string[] {
  const folder = join(dirname(database), 'photos')
  return photos.filter(({ file }) => existsSync(join(folder, file))).map(({ id }) => id)
}
