import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import {
  insertGroupLocations,
  readGroupLocations,
  replaceGroupLocation,
} from '../../../../db/repositories/records/group-locations.ts'
import type { groupLocations } from '../../../../shared/contract/group-locations.ts'
import type { GroupLocation } from '../../../../shared/domain/exchange/document.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs } from '../records/check.ts'

const one = async (db: Executor, id: string): Promise<GroupLocation | undefined> =>
  (await readGroupLocations(db, id))[0]?.record

/** Handlers of the group locations of the organiser (R74). */
export const groupLocationHandlers: HandlersOf<keyof typeof groupLocations> = {
  'groupLocations.list': async ({ db }) => readGroupLocations(db),

  'groupLocations.save': ({ commit }, { id, version, record }) => {
    const location = checkedRecord('groupLocations', record, id ?? newId())
    return commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'group_locations', { id, version }, 'no-such-group-location', () => one(db, id))
      await (before ? replaceGroupLocation(db, location) : insertGroupLocations(db, [location]))
      return {
        value: await savedAs(db, 'group_locations', location.id),
        acts: [changeAct({ kind: 'group-location', id: location.id, before, after: location, about: [] })],
      }
    })
  },
}
