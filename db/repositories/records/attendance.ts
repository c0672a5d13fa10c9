import { sql } from 'kysely'
import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { OddKind } from '../../../shared/domain/attendance/odd-kinds.ts'
import type { Attendance } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'

/** A child on a date. */
export type ChildDay = { childId: string; date: string }
/** A child at a host on a date. */
export type HostDay = ChildDay & { hostId: string }

/** Narrows to some days, to some dates of everybody, or to some children between two dates, both inclusive. */
export type AttendanceFilter =
  | { days: readonly ChildDay[] }
  | { dates: readonly string[] }
  | { childIds: readonly string[]; from: string; until: string }

/** All attendance, or that of some days at whatever host: by child, host and date, stays by time. */
export async function readAttendanceRecords(db: Executor, filter?: AttendanceFilter): Promise<Attendance[]> {
  const ofDays = daysOf(filter)
  const stays = await db
    .selectFrom('stays')
    .selectAll()
    .where(ofDays)
    .orderBy('date')
    .orderBy('child_id')
    .orderBy('from_minute')
    .execute()
  const checks = Map.groupBy(await db.selectFrom('stay_checks').selectAll().where(ofDays).execute(), keyOf)
  const records = new Map<string, Attendance>()
  for (const row of stays) {
    const key = keyOf(row)
    let record = records.get(key)
    if (!record) {
      const checked = (checks.get(key) ?? []).map(({ kind }) => kind).sort(compareText)
      record = { childId: row.child_id, hostId: row.host_id, date: row.date, stays: [] }
      if (checked.length > 0) record.checked = checked
      records.set(key, record)
    }
    record.stays.push({ from: formatTime(row.from_minute), until: formatTime(row.until_minute) })
  }
  return [...records.values()].sort(
    (a, b) => compareText(a.childId, b.childId) || compareText(a.hostId, b.hostId) || compareText(a.date, b.date),
  )
}

/** A condition on rows with a child and a date: among the days asked for; without a filter, none. */
export function daysOf(filter: AttendanceFilter | undefined) {
  if (!filter) return sql<boolean>`TRUE`
  if ('childIds' in filter) {
    const { childIds, from, until } = filter
    return sql<boolean>`${isAmong('child_id', childIds)} AND date BETWEEN ${from} AND ${until}`
  }
  if ('dates' in filter) return isAmong('date', filter.dates)
  const days = JSON.stringify(filter.days.map(({ childId, date }) => [date, childId]))
  return sql<boolean>`(date, child_id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(${days}))`
}

function keyOf({ child_id, host_id, date }: { child_id: string; host_id: string; date: string }): string {
  return JSON.stringify([child_id, host_id, date])
}

/** Adds attendance where none is stored. */
export async function insertAttendance(db: Executor, records: readonly Attendance[]): Promise<void> {
  await insertBulk(
    db,
    'stays',
    ['date', 'child_id', 'from_minute', 'until_minute', 'host_id'],
    records.flatMap((row) =>
      row.stays.map((stay) => [row.date, row.childId, parseTime(stay.from), parseTime(stay.until), row.hostId]),
    ),
  )
  await insertBulk(
    db,
    'stay_checks',
    ['date', 'child_id', 'host_id', 'kind'],
    records.flatMap((row) => (row.checked ?? []).map((kind) => [row.date, row.childId, row.hostId, kind])),
  )
}

/** Takes the stays of some days at some hosts away, and what was looked at there. */
export async function removeAttendance(db: Executor, days: readonly HostDay[]): Promise<void> {
  const json = JSON.stringify(days.map(({ childId, date, hostId }) => [date, childId, hostId]))
  const chosen = sql<boolean>`(date, child_id, host_id) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${json}))`
  await db.deleteFrom('stays').where(chosen).execute()
  await db.deleteFrom('stay_checks').where(chosen).execute()
}

/**
 * Notes odd facts that somebody looked at and left as they are; once noted, noting them again does nothing.
 * @returns how many were not noted yet
 */
export async function insertStayChecks(
  db: Executor,
  checks: readonly (HostDay & { kind: OddKind })[],
): Promise<number> {
  const json = JSON.stringify(checks.map(({ date, childId, hostId, kind }) => [date, childId, hostId, kind]))
  const { numAffectedRows } = await sql`INSERT OR IGNORE INTO stay_checks (date, child_id, host_id, kind)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${json})`.execute(db)
  return Number(numAffectedRows)
}
