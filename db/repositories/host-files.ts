import type { Executor } from '../open.ts'

/** Every host with the columns of its file, by name. */
export function readHosts(db: Executor) {
  return db.selectFrom('hosts').selectAll().orderBy('last_name').orderBy('first_name').orderBy('id').execute()
}

/** One host, or undefined. */
export function readHost(db: Executor, id: string) {
  return db.selectFrom('hosts').selectAll().where('id', '=', id).executeTakeFirst()
}

/** What belongs to one host's file, in the order in which it is shown. */
export async function readHostDetails(db: Executor, hostId: string) {
  return {
    licences: await db.selectFrom('licences').selectAll().where('host_id', '=', hostId).orderBy('from_date').execute(),
    agreements: await db
      .selectFrom('agreements')
      .innerJoin('children', 'children.id', 'agreements.child_id')
      .select(['agreements.id', 'child_id', 'first_name', 'last_name', 'birth_date', 'starts_on', 'ends_on'])
      .where('host_id', '=', hostId)
      .orderBy('last_name')
      .orderBy('first_name')
      .orderBy('starts_on')
      .execute(),
    closures: await db
      .selectFrom('closures')
      .selectAll()
      .where((where) => where.or([where('host_id', '=', hostId), where('host_id', 'is', null)]))
      .orderBy('from_date', 'desc')
      .execute(),
    payouts: await db
      .selectFrom('payouts')
      .select(['number', 'month', 'issued_on', 'child_days', 'total_cents'])
      .where('host_id', '=', hostId)
      .orderBy('month', 'desc')
      .execute(),
  }
}
