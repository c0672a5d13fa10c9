import type { Executor } from '../open.ts'
import { personOf } from './columns.ts'
import { isAmong } from './id-list.ts'
import { present } from './present.ts'

/** Names, addresses and ways to reach some hosts or contract holders, by last name, first name and id. */
export async function readAddresses(db: Executor, table: 'hosts' | 'contract_holders', ids: Iterable<string>) {
  const rows = await db
    .selectFrom(table)
    .select(['id', 'first_name', 'last_name', 'street', 'postcode', 'city', 'phone', 'email'])
    .where(isAmong('id', ids))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map(({ phone, email, ...row }) => ({ ...personOf(row), ...present({ phone, email }) }))
}
