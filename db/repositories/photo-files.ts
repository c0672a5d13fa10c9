import type { Executor } from '../open.ts'

/** The files of pictures that a visit shows; one that was removed from its visit is not named by it any more. */
export async function readNamedPhotos(db: Executor): Promise<string[]> {
  const rows = await db.selectFrom('home_visit_photos').select('file').distinct().where('is_removed', '=', 0).execute()
  return rows.map(({ file }) => file)
}

/** The file of a picture of a visit, removed or not; undefined when the visit has no such picture. */
export async function readPhotoFile(db: Executor, visitId: string, photoId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('home_visit_photos')
    .select('file')
    .where('id', '=', photoId)
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
  return row?.file
}
