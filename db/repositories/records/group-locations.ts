import type { GroupLocation } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { addressOf } from '../columns.ts'
import { present } from '../present.ts'

/** A group location with the version to name when it is changed. */
export type StoredGroupLocation = { id: string; version: number; record: GroupLocation }

/** The group locations of the organiser (R74), all or one, by id. */
export async function readGroupLocations(db: Executor, id?: string): Promise<StoredGroupLocation[]> {
  const rows = await db
    .selectFrom('group_locations')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        name: row.name,
        ...addressOf(row),
        ...present({ latitude: row.latitude, longitude: row.longitude, phone: row.phone }),
        places: row.places,
        ...present({ endsOn: row.ends_on }),
      },
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Adds group locations. */
export async function insertGroupLocations(db: Executor, locations: readonly GroupLocation[]): Promise<void> {
  for (const location of locations) await db.insertInto('group_locations').values(rowOf(location)).execute()
}

/** Puts a group location in the place of the stored one; its version goes up. */
export async function replaceGroupLocation(db: Executor, location: GroupLocation): Promise<void> {
  await db
    .updateTable('group_locations')
    .set((row) => ({ ...rowOf(location), version: row('version', '+', 1) }))
    .where('id', '=', location.id)
    .execute()
}

function rowOf(location: GroupLocation) {
  return {
    id: location.id,
    name: location.name,
    street: location.street,
    postcode: location.postcode,
    city: location.city,
    latitude: location.latitude ?? null,
    longitude: location.longitude ?? null,
    phone: location.phone ?? null,
    places: location.places,
    ends_on: location.endsOn ?? null,
  }
}
