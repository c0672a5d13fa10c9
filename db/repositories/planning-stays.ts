import { sql } from 'kysely'
import { formatDate, parseDate, type EpochDay } from '../../shared/domain/calendar/date.ts'
import type { Period } from '../../shared/domain/calendar/period.ts'
import type { Executor } from '../open.ts'

/** How many children were at a host for so many minutes on a date, all stays of a child there together. */
export type PresentMinutes = { hostId: string; date: EpochDay; minutes: number; children: number }

/** The stays of a period counted by host, date and minutes: of all hosts, or of one. */
export async function readPresentMinutes(db: Executor, period: Period, hostId?: string): Promise<PresentMinutes[]> {
  const perChild = db
    .selectFrom('stays')
    .select(['host_id', 'date', 'child_id', sql<number>`sum(until_minute - from_minute)`.as('minutes')])
    .where('date', '>=', formatDate(period.from))
    .where('date', '<=', formatDate(period.until))
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .groupBy(['date', 'child_id', 'host_id'])
  const rows = await db
    .selectFrom(perChild.as('per_child'))
    .select((row) => ['host_id', 'date', 'minutes', row.fn.countAll<number>().as('children')])
    .groupBy(['date', 'host_id', 'minutes'])
    .execute()
  return rows.map(({ host_id, date, minutes, children }) => ({
    hostId: host_id,
    date: parseDate(date),
    minutes,
    children,
  }))
}
