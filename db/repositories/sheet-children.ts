import type { Executor } from '../open.ts'
import { nameOf } from './columns.ts'
import { isAmong } from './id-list.ts'
import { present } from './present.ts'

type HostDates = { hostId: string; from: string; until: string }

/** Children with an agreement at a host between two dates, both inclusive, those who came there and her guests, by name. */
export async function readChildrenOfSheet(
  db: Executor,
  { hostId, from, until, guestIds = [] }: HostDates & { guestIds?: readonly string[] },
) {
  const agreed = db
    .selectFrom('agreements')
    .select('child_id')
    .where('host_id', '=', hostId)
    .where('starts_on', '<=', until)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', from)]))
  const came = db
    .selectFrom('stays')
    .select('child_id')
    .where('host_id', '=', hostId)
    .where('date', '>=', from)
    .where('date', '<=', until)
  const rows = await db
    .selectFrom('children')
    .select(['id', 'first_name', 'last_name', 'birth_date', 'school_starts_on'])
    .where((where) => where.or([where('id', 'in', agreed.union(came)), isAmong('id', guestIds)]))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...nameOf(row),
    birthDate: row.birth_date,
    ...present({ schoolStartsOn: row.school_starts_on }),
  }))
}

/** All hosts by name, with when they serve. */
export async function readHostNames(db: Executor) {
  const rows = await db
    .selectFrom('hosts')
    .select(['id', 'first_name', 'last_name', 'starts_on', 'ends_on'])
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...nameOf(row), startsOn: row.starts_on, ...present({ endsOn: row.ends_on }) }))
}
