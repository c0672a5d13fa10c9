import type { Executor } from '../open.ts'
import { nameOf } from './columns.ts'
import { isAmong } from './id-list.ts'
import { present } from './present.ts'

/** Tables of people. */
type PeopleTable = 'children' | 'hosts' | 'contract_holders'

/** The names of all people of a table, or of some: by last name, first name and id. */
export async function readNames(db: Executor, table: PeopleTable, ids?: Iterable<string>) {
  const rows = await db
    .selectFrom(table)
    .select(['id', 'first_name', 'last_name'])
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map(nameOf)
}

/** The names of some contract holders and how to reach them, by last name, first name and id. */
export function readHolderContacts(db: Executor, ids: Iterable<string>) {
  return readContacts(db, 'contract_holders', ids)
}

/** The names of some hosts, or of all, and how to reach them, by last name, first name and id. */
export function readHostContacts(db: Executor, ids?: Iterable<string>) {
  return readContacts(db, 'hosts', ids)
}

async function readContacts(db: Executor, table: 'hosts' | 'contract_holders', ids: Iterable<string> | undefined) {
  const rows = await db
    .selectFrom(table)
    .select(['id', 'first_name', 'last_name', 'phone', 'email'])
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map(({ phone, email, ...row }) => ({ ...nameOf(row), ...present({ phone, email }) }))
}
