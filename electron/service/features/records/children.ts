import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readChildrenBornOn } from '../../../../db/repositories/child-files.ts'
import { nameOf } from '../../../../db/repositories/columns.ts'
import { insertChildren, readChildRecords, replaceChild } from '../../../../db/repositories/records/children.ts'
import { readVersion } from '../../../../db/repositories/records/versions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { hasLikeName } from '../../../../shared/domain/child-file/like-name.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, childFile } from './acts.ts'
import { checkedRecord, lookedAt } from './check.ts'

const one = async (db: Executor, id: string): Promise<Child | undefined> => (await readChildRecords(db, id))[0]

/** Handlers of the record of a child. */
export const childRecordHandlers: HandlersOf<'children.record' | 'children.save' | 'children.duplicates'> = {
  'children.record': async ({ db }, { id }) => {
    const version = await readVersion(db, 'children', id)
    const record = await one(db, id)
    if (version === undefined || record === undefined) throw new ServiceError('not-found', 'no-such-child')
    return { version, record }
  },

  'children.save': async ({ commit }, { id, version, record }) => {
    const child = checkedRecord('children', record, id ?? newId())
    return commit(async (db) => {
      const about = [childFile(child.id)]
      if (id === undefined) {
        await insertChildren(db, [child])
        return {
          value: { id: child.id, version: 1 },
          acts: [changeAct({ kind: 'child', id: child.id, after: child, about })],
        }
      }
      const before = await lookedAt(db, 'children', { id, version }, 'no-such-child', () => one(db, id))
      await replaceChild(db, child)
      return {
        value: { id, version: (await readVersion(db, 'children', id)) ?? 0 },
        acts: [changeAct({ kind: 'child', id, before, after: child, about })],
      }
    })
  },

  'children.duplicates': async ({ db }, { firstName, lastName, birthDate, exceptId }) =>
    (await readChildrenBornOn(db, birthDate))
      .filter((row) => row.id !== exceptId)
      .map((row) => ({ ...nameOf(row), birthDate: row.birth_date }))
      .filter((child) => hasLikeName(child, { firstName, lastName })),
}
