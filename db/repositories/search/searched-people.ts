import type { Executor } from '../../open.ts'

/** Rows of everybody who can be looked for by name or telephone; nothing of what is known about them. */
export type SearchedPeople = Awaited<ReturnType<typeof readSearchedPeople>>

/** Hosts with their households, children with whoever may be rung about them, families, and who waits: a fixed number of queries. */
export async function readSearchedPeople(db: Executor) {
  return {
    hosts: await readSearchedHosts(db),
    household: await db
      .selectFrom('household_members')
      .select(['host_id', 'id', 'first_name', 'last_name', 'until_date'])
      .execute(),
    children: await db.selectFrom('children').select(['id', 'first_name', 'last_name']).orderBy('last_name').execute(),
    contacts: await db.selectFrom('child_contacts').select(['child_id', 'id', 'name', 'relation', 'phone']).execute(),
    holders: await db
      .selectFrom('contract_holders')
      .select(['id', 'first_name', 'last_name', 'city', 'phone'])
      .orderBy('last_name')
      .execute(),
    agreements: await db
      .selectFrom('agreements')
      .select(['child_id', 'contract_holder_id', 'host_id', 'starts_on', 'ends_on'])
      .execute(),
    requests: await db
      .selectFrom('waiting_requests')
      .select([
        'id',
        'status',
        'child_first_name',
        'child_last_name',
        'contact_first_name',
        'contact_last_name',
        'phone',
        'city',
      ])
      .execute(),
  }
}

/** Hosts as they are looked for. */
export function readSearchedHosts(db: Executor) {
  return db
    .selectFrom('hosts')
    .select(['id', 'first_name', 'last_name', 'city', 'phone', 'ends_on'])
    .orderBy('last_name')
    .orderBy('first_name')
    .execute()
}
