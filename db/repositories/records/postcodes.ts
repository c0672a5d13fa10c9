import type { PostcodePlace } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'

/** Where postcodes lie, in degrees, by postcode. */
export async function readPostcodes(db: Executor): Promise<PostcodePlace[]> {
  const rows = await db.selectFrom('postcodes').select(['postcode', 'latitude', 'longitude']).execute()
  return rows.sort((a, b) => compareText(a.postcode, b.postcode))
}

/** Adds a postcode, or puts it in another place. */
export async function writePostcode(db: Executor, place: PostcodePlace): Promise<void> {
  const { latitude, longitude } = place
  await db
    .insertInto('postcodes')
    .values(place)
    .onConflict((conflict) => conflict.column('postcode').doUpdateSet({ latitude, longitude }))
    .execute()
}

/** Takes a postcode away. */
export async function deletePostcode(db: Executor, postcode: string): Promise<void> {
  await db.deleteFrom('postcodes').where('postcode', '=', postcode).execute()
}
