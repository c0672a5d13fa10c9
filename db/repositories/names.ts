import { sql } from 'kysely'
import type { Executor } from '../open.ts'
import { nameOf } from './columns.ts'

/** A condition on a list of ids, which travels as one text: no limit on its length. */
function among(ids: Iterable<string>) {
  return sql<boolean>`id IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`
}

/** The names of some children, by last name, first name and id. */
export async function readChildNames(db: Executor, ids: Iterable<string>) {
  const rows = await db
    .selectFrom('children')
    .select(['id', 'first_name', 'last_name'])
    .where(among(ids))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map(nameOf)
}

/** The names of some hosts, by last name, first name and id. */
export async function readHostNamesOf(db: Executor, ids: Iterable<string>) {
  const rows = await db
    .selectFrom('hosts')
    .select(['id', 'first_name', 'last_name'])
    .where(among(ids))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map(nameOf)
}

/** The names of some contract holders and how to reach them, by last name, first name and id. */
export async function readHolderContacts(db: Executor, ids: Iterable<string>) {
  const rows = await db
    .selectFrom('contract_holders')
    .select(['id', 'first_name', 'last_name', 'phone', 'email'])
    .where(among(ids))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map(({ phone, email, ...row }) => ({
    ...nameOf(row),
    ...(phone !== null && { phone }),
    ...(email !== null && { email }),
  }))
}
