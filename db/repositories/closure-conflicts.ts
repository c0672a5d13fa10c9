import { sql } from 'kysely'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'

/** Dates YYYY-MM-DD, both inclusive, at a host or in the whole service (null). */
export type ClosedDates = { hostId: string | null; from: string; until: string }

/** A child at a host on a date, with both names. */
export type AttendedDay = {
  date: string
  child: { id: string; firstName: string; lastName: string }
  host: { id: string; firstName: string; lastName: string }
}

/** The presence registered on the dates of a closure, by date and then by name: the first of it, and how much there is. */
export async function readAttendanceOn(
  db: Executor,
  { hostId, from, until }: ClosedDates,
  limit: number,
): Promise<{ attendance: AttendedDay[]; attendanceCount: number }> {
  const days = db
    .selectFrom('stays')
    .select(['date', 'child_id', 'host_id'])
    .distinct()
    .where('date', '>=', from)
    .where('date', '<=', until)
    .$if(hostId !== null, (query) => query.where('host_id', '=', hostId ?? ''))
  const rows = await db
    .selectFrom(days.as('days'))
    .innerJoin('children', 'children.id', 'days.child_id')
    .innerJoin('hosts', 'hosts.id', 'days.host_id')
    .select([
      'days.date',
      'days.child_id',
      'children.first_name as child_first_name',
      'children.last_name as child_last_name',
      'days.host_id',
      'hosts.first_name as host_first_name',
      'hosts.last_name as host_last_name',
    ])
    .orderBy('days.date')
    .orderBy('children.last_name')
    .orderBy('children.first_name')
    .orderBy('days.child_id')
    .orderBy('days.host_id')
    .limit(limit)
    .execute()
  const total = await db
    .selectFrom(days.as('days'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return {
    attendance: rows.map((row) => ({
      date: row.date,
      child: { id: row.child_id, firstName: row.child_first_name, lastName: row.child_last_name },
      host: { id: row.host_id, firstName: row.host_first_name, lastName: row.host_last_name },
    })),
    attendanceCount: total?.count ?? 0,
  }
}

/** How many days of presence were registered on each closure that touches these dates, within them; those without are left out. */
export async function countAttendancePerClosure(
  db: Executor,
  { from, until }: { from: string; until: string },
): Promise<Map<string, number>> {
  const touching = db
    .selectFrom('closures')
    .where('closures.from_date', '<=', until)
    .where('closures.until_date', '>=', from)
  const columns = ['closures.id', 'stays.date', 'stays.child_id', 'stays.host_id'] as const
  // A cross join keeps the closures outside: for each of them the index on stays leads the way.
  const ofHosts = touching
    .where('closures.host_id', 'is not', null)
    .crossJoin('stays')
    .select(columns)
    .distinct()
    .whereRef('stays.host_id', '=', 'closures.host_id')
    .where('stays.date', '>=', sql<string>`max(closures.from_date, ${from})`)
    .where('stays.date', '<=', sql<string>`min(closures.until_date, ${until})`)
  const ofService = touching
    .where('closures.host_id', 'is', null)
    .crossJoin('stays')
    .select(columns)
    .distinct()
    .where('stays.date', '>=', sql<string>`max(closures.from_date, ${from})`)
    .where('stays.date', '<=', sql<string>`min(closures.until_date, ${until})`)
  const rows = await db
    .selectFrom(ofHosts.unionAll(ofService).as('days'))
    .select(['days.id', (row) => row.fn.countAll<number>().as('count')])
    .groupBy('days.id')
    .execute()
  return new Map(rows.map((row) => [row.id, row.count]))
}

/** The months of these dates in which a family with an agreement there was billed, or a host there paid; earliest first. */
export async function readIssuedMonthsOf(db: Executor, { hostId, from, until }: ClosedDates): Promise<string[]> {
  const [first, last] = [from.slice(0, 7), until.slice(0, 7)]
  const invoiced = await db
    .selectFrom('invoices')
    .select('month')
    .distinct()
    .where('month', '>=', first)
    .where('month', '<=', last)
    .$if(hostId !== null, (query) =>
      query.where('contract_holder_id', 'in', (sub) =>
        sub
          .selectFrom('agreements')
          .select('contract_holder_id')
          .where('host_id', '=', hostId ?? ''),
      ),
    )
    .execute()
  const paid = await db
    .selectFrom('payouts')
    .select('month')
    .distinct()
    .where('month', '>=', first)
    .where('month', '<=', last)
    .$if(hostId !== null, (query) => query.where('host_id', '=', hostId ?? ''))
    .execute()
  return [...new Set([...invoiced, ...paid].map((row) => row.month))].sort(compareText)
}

/** Who can be closed, by name, with the statute in force on a date. */
export async function readClosableHosts(db: Executor, on: string) {
  const changes = await db
    .selectFrom('statute_changes')
    .select(['host_id', 'statute'])
    .where('from_date', '<=', on)
    .orderBy('from_date')
    .execute()
  // The last one of each host stays.
  const latest = new Map(changes.map((row) => [row.host_id, row.statute]))
  const rows = await db
    .selectFrom('hosts')
    .select(['id', 'first_name', 'last_name', 'statute', 'starts_on', 'ends_on'])
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    statute: latest.get(row.id) ?? row.statute,
    startsOn: row.starts_on,
    ...(row.ends_on === null ? {} : { endsOn: row.ends_on }),
  }))
}
