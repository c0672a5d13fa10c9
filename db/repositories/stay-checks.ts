import { sql } from 'kysely'
import type { IsLookedAt } from '../../shared/domain/attendance/odd-days.ts'
import type { OddKind } from '../../shared/domain/attendance/odd-kinds.ts'
import { formatDate } from '../../shared/domain/calendar/date.ts'
import type { Executor } from '../open.ts'

/** A look at an odd fact of a child's day at a host. */
export type StayCheck = { childId: string; hostId: string; date: string; kind: OddKind }

/** Which odd facts somebody looked at between two dates. */
export async function readStayChecks(
  db: Executor,
  { from, until }: { from: string; until: string },
): Promise<IsLookedAt> {
  const rows = await db
    .selectFrom('stay_checks')
    .selectAll()
    .where('date', '>=', from)
    .where('date', '<=', until)
    .execute()
  const looks = new Set(rows.map((row) => keyOf(row.date, row.child_id, row.host_id, row.kind)))
  return ({ date, childId, hostId }, kind) => looks.has(keyOf(formatDate(date), childId, hostId, kind))
}

function keyOf(date: string, childId: string, hostId: string, kind: string): string {
  return JSON.stringify([date, childId, hostId, kind])
}

/** The looks as one text: no limit on their number, one statement for all. */
function asRows(checks: readonly StayCheck[]) {
  return JSON.stringify(checks.map(({ date, childId, hostId, kind }) => [date, childId, hostId, kind]))
}

/** Those of some days on which the child was not at the host: a look at nothing. */
export async function readChecksWithoutStay(db: Executor, checks: readonly StayCheck[]): Promise<StayCheck[]> {
  const days = asRows(checks)
  const there = await db
    .selectFrom('stays')
    .select(['date', 'child_id', 'host_id'])
    .where(sql<boolean>`(date, child_id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(${days}))`)
    .execute()
  const known = new Set(there.map((row) => JSON.stringify([row.date, row.child_id, row.host_id])))
  return checks.filter(({ date, childId, hostId }) => !known.has(JSON.stringify([date, childId, hostId])))
}

/** Takes looks back. Gives how many there were. */
export async function removeStayChecks(db: Executor, checks: readonly StayCheck[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('stay_checks')
    .where(
      sql<boolean>`(date, child_id, host_id, kind) IN
        (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${asRows(checks)}))`,
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
