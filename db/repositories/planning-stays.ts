import { sql } from 'kysely'
import type { Interval } from '../../shared/domain/billing/issued.ts'
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

/** The stays of a period by host and date, half-open minutes: of all hosts, or of one. */
export type StaysOfHosts = Map<string, Map<EpochDay, Interval[]>>

/** Reads the stays of a period, hosts and dates with a stay only. */
export async function readStaysOfHosts(db: Executor, period: Period, hostId?: string): Promise<StaysOfHosts> {
  const rows = await db
    .selectFrom('stays')
    .select(['host_id', 'date', 'from_minute', 'until_minute'])
    .where('date', '>=', formatDate(period.from))
    .where('date', '<=', formatDate(period.until))
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .orderBy('date')
    .execute()
  const hosts: StaysOfHosts = new Map()
  // In order of date: each date is read once, not once per stay.
  let [text, date] = ['', 0]
  for (const row of rows) {
    if (row.date !== text) [text, date] = [row.date, parseDate(row.date)]
    let days = hosts.get(row.host_id)
    if (!days) hosts.set(row.host_id, (days = new Map<EpochDay, Interval[]>()))
    const stay = [row.from_minute, row.until_minute] as const
    const known = days.get(date)
    if (known) known.push(stay)
    else days.set(date, [stay])
  }
  return hosts
}

/** The children with an absence record on each date of a period. */
export async function readAbsentDays(db: Executor, period: Period): Promise<Map<EpochDay, Set<string>>> {
  const rows = await db
    .selectFrom('absences')
    .select(['child_id', 'date'])
    .where('date', '>=', formatDate(period.from))
    .where('date', '<=', formatDate(period.until))
    .execute()
  const byDate = Map.groupBy(rows, ({ date }) => date)
  return new Map([...byDate].map(([date, own]) => [parseDate(date), new Set(own.map(({ child_id }) => child_id))]))
}
