import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readChildrenBornOn } from '../../../../db/repositories/child-files.ts'
import { nameOf } from '../../../../db/repositories/columns.ts'
import { insertChildren, readChildRecords, replaceChild } from '../../../../db/repositories/records/children.ts'
import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { hasLikeName } from '../../../../shared/domain/child-file/like-name.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { changeAct, childFile } from './acts.ts'
import { checkedRecord, lookedAt, savedAs, storedRecord } from './check.ts'

const one = async (db: Executor, id: string): Promise<Child | undefined> => (await readChildRecords(db, id))[0]

/** Handlers of the record of a child. */
export const childRecordHandlers: HandlersOf<'children.record' | 'children.save' | 'children.duplicates'> = {
  'children.record': ({ db }, { id }) => storedRecord(db, 'children', id, 'no-such-child', () => one(db, id)),

  'children.save': async ({ commit }, { id, version, record }) => {
    const child = checkedRecord('children', record, id ?? newId())
    return commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'children', { id, version }, 'no-such-child', () => one(db, id))
      const act = await putChild(db, child, before)
      return { value: await savedAs(db, 'children', child.id), acts: [act] }
    })
  },

  'children.duplicates': async ({ db }, { firstName, lastName, birthDate, exceptId }) =>
    (await readChildrenBornOn(db, birthDate))
      .filter((row) => row.id !== exceptId)
      .map((row) => ({ ...nameOf(row), birthDate: row.birth_date }))
      .filter((child) => hasLikeName(child, { firstName, lastName })),
}

/** Writes a checked child in the transaction at hand. */
export async function putChild(db: Executor, child: Child, before: Child | undefined): Promise<Act> {
  await (before ? replaceChild(db, child) : insertChildren(db, [child]))
  const after = (await one(db, child.id)) ?? child
  return changeAct({ kind: 'child', id: child.id, before, after, about: [childFile(child.id)] })
}
