import type { Executor } from '../../../../db/open.ts'
import { readHolderContacts, readNames } from '../../../../db/repositories/names.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { StoredPlace } from './stored-places.ts'

/** A place with the child and how its family is reached. */
export type NamedPlace = OutputOf<'substitution.view'>['outliving'][number]

/** Places with the names of their children and families, in the order given. */
export async function namedPlaces(db: Executor, places: readonly StoredPlace[]): Promise<NamedPlace[]> {
  const idsOf = (field: 'childId' | 'contractHolderId') => new Set(places.map(({ place }) => place[field]))
  const children = new Map((await readNames(db, 'children', idsOf('childId'))).map((name) => [name.id, name]))
  const families = new Map(
    (await readHolderContacts(db, idsOf('contractHolderId'))).map((family) => [family.id, family]),
  )
  return places.flatMap(({ stored, place }) => {
    const child = children.get(place.childId)
    const family = families.get(place.contractHolderId)
    return child && family ? [{ ...stored, child, family }] : []
  })
}
