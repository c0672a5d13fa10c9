import { sql } from 'kysely'
import type { DayCell, DayLogSource } from '../../shared/domain/attendance/day-cell.ts'
import type { Executor } from '../open.ts'
import { insertBulk } from './bulk.ts'
import type { ChildDay } from './records/attendance.ts'

/** One answer of a child's day at a host: who gave it, when, how, perhaps why, and what stood there before (R134). */
type DayLogEntry = ChildDay & {
  hostId: string
  at: string
  actor: string
  source: DayLogSource
  reason?: string
  /** Undefined for a first answer. */
  before?: DayCell
  after: DayCell
}

/** Adds to the register's log, in the transaction of the answers themselves. */
export async function insertDayLog(db: Executor, entries: readonly DayLogEntry[]): Promise<void> {
  await insertBulk(
    db,
    'day_log',
    ['child_id', 'date', 'host_id', 'at', 'actor', 'source', 'reason', 'before', 'after'],
    entries.map((entry) => [
      entry.childId,
      entry.date,
      entry.hostId,
      entry.at,
      entry.actor,
      entry.source,
      entry.reason ?? null,
      entry.before === undefined ? null : JSON.stringify(entry.before),
      JSON.stringify(entry.after),
    ]),
  )
}

/** The answers of a child's day, at whatever host, newest first. */
export async function readDayLog(db: Executor, { childId, date }: ChildDay): Promise<(DayLogEntry & { id: number })[]> {
  const rows = await db
    .selectFrom('day_log')
    .selectAll()
    .where('child_id', '=', childId)
    .where('date', '=', date)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    date: row.date,
    hostId: row.host_id,
    at: row.at,
    actor: row.actor,
    source: row.source,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.before !== null && { before: JSON.parse(row.before) as DayCell }),
    after: JSON.parse(row.after) as DayCell,
  }))
}

/** The days of a host between two dates, both inclusive, on which an answer was changed after it was first given. */
export async function readCorrectedDays(
  db: Executor,
  { hostId, from, until }: { hostId: string; from: string; until: string },
): Promise<ChildDay[]> {
  const rows = await db
    .selectFrom('day_log')
    .select(['child_id', 'date'])
    .distinct()
    .where('host_id', '=', hostId)
    .where('date', '>=', from)
    .where('date', '<=', until)
    .where(sql<boolean>`before IS NOT NULL`)
    .orderBy('date')
    .orderBy('child_id')
    .execute()
  return rows.map((row) => ({ childId: row.child_id, date: row.date }))
}
