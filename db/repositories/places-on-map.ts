import type { Place } from '../../shared/domain/substitution/problem.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** Where every host lives, by id. */
export function readHostPlaces(db: Executor): Promise<Map<string, Place>> {
  return readPlaces(db, 'hosts')
}

/** Where some contract holders live, by id. */
export function readFamilyPlaces(db: Executor, ids: Iterable<string>): Promise<Map<string, Place>> {
  return readPlaces(db, 'contract_holders', ids)
}

/** Where some postcodes lie, by postcode; those without a point are there as well. */
export async function readPostcodePlaces(db: Executor, postcodes: Iterable<string>): Promise<Map<string, Place>> {
  const asked = [...new Set(postcodes)]
  const rows = await db
    .selectFrom('postcodes')
    .select(['postcode', 'latitude', 'longitude'])
    .where(isAmong('postcode', asked))
    .execute()
  const points = new Map(rows.map((row) => [row.postcode, pointOf(row.latitude, row.longitude)]))
  return new Map(asked.map((postcode) => [postcode, { postcode, ...points.get(postcode) }]))
}

/** The point of the address, else that of its postcode; none where neither is known. */
async function readPlaces(
  db: Executor,
  table: 'hosts' | 'contract_holders',
  ids?: Iterable<string>,
): Promise<Map<string, Place>> {
  const rows = await db
    .selectFrom(table)
    .leftJoin('postcodes', 'postcodes.postcode', `${table}.postcode`)
    .select([
      'id',
      `${table}.postcode`,
      `${table}.latitude`,
      `${table}.longitude`,
      'postcodes.latitude as of_postcode_latitude',
      'postcodes.longitude as of_postcode_longitude',
    ])
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        postcode: row.postcode,
        ...(pointOf(row.latitude, row.longitude) ?? pointOf(row.of_postcode_latitude, row.of_postcode_longitude)),
      },
    ]),
  )
}

function pointOf(latitude: number | null, longitude: number | null) {
  return latitude === null || longitude === null ? undefined : { latitude, longitude }
}
