import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readVisitFolders } from '../../../../db/repositories/records/visit-folders.ts'
import type { Handler } from '../../context.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'

/** Bezoekmappen that were given along or opened here, and the hosts whose visits can be given along. */
export const listFolders: Handler<'visitFolders.list'> = async ({ db, clock }) => {
  const organiser = await readOrganiser(db)
  const isVisitingCopy = organiser?.isVisitingCopy === true
  const today = clock.today()
  const hosts = (await readHostRecords(db)).sort(compareNames)
  const people = new Map(hosts.map(({ id, firstName, lastName }) => [id, { id, firstName, lastName }]))
  const folders = await readVisitFolders(db)
  return {
    isVisitingCopy,
    folders: folders.toReversed().map(({ hostIds, ...folder }) => ({
      ...folder,
      hosts: hostIds.flatMap((id) => people.get(id) ?? []),
    })),
    hosts: hosts
      .filter(({ endsOn }) => isVisitingCopy || endsOn === undefined || endsOn >= today)
      .map(({ id, firstName, lastName, city }) => ({ id, firstName, lastName, city })),
  }
}
