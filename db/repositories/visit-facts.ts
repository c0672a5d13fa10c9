import { sql } from 'kysely'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** Some hosts, or one, with where they live and how to reach them, by id. */
export async function readHostsToVisit(db: Executor, hostIds: Iterable<string>) {
  const rows = await db
    .selectFrom('hosts')
    .select(['id', 'first_name', 'last_name', 'phone', 'email', 'street', 'postcode', 'city'])
    .where(isAmong('id', hostIds))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Hosts who work on a date, with what visiting them needs, in no order. */
export async function readWorkingHosts(db: Executor, date: string) {
  return db
    .selectFrom('hosts')
    .select(['id', 'first_name', 'last_name', 'phone', 'email', 'city', 'starts_on', 'visits_per_quarter'])
    .where('starts_on', '<=', date)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', date)]))
    .execute()
}

/** The moment `YYYY-MM-DDTHH:MM` of the last incident or crisis at each of some hosts; those without one are not there. */
export async function readLastIncidents(db: Executor, hostIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; last: string | null }>`SELECT value AS id,
      (SELECT max(occurred_at) FROM incidents WHERE host_id = value) AS last
    FROM json_each(${JSON.stringify(hostIds)})`.execute(db)
  return new Map(rows.flatMap(({ id, last }) => (last === null ? [] : [[id, last]])))
}

/** Agreements that are open, by host: each with the day by which it is to be done, where there is one. */
export async function readOpenDueDates(db: Executor): Promise<Map<string, (string | null)[]>> {
  const rows = await db
    .selectFrom('host_actions')
    .select(['host_id', 'due_on'])
    .where('closed_on', 'is', null)
    // As written in the index of what is open, so that only that is read.
    .where(sql<boolean>`is_withdrawn = 0`)
    .execute()
  const byHost = Map.groupBy(rows, ({ host_id }) => host_id)
  return new Map([...byHost].map(([hostId, own]) => [hostId, own.map(({ due_on }) => due_on)]))
}

/** Names and birth dates of some children, in no order. */
export async function readBorn(db: Executor, childIds: readonly string[]) {
  return db
    .selectFrom('children')
    .select(['id', 'first_name', 'last_name', 'birth_date'])
    .where(isAmong('id', childIds))
    .execute()
}

/** The visit of a host that was made last before another one. */
export async function readPreviousVisit(
  db: Executor,
  { id, hostId, date }: { id: string; hostId: string; date: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('home_visits')
    .select('id')
    .where('host_id', '=', hostId)
    .where('date', '<=', date)
    .where('status', '=', 'done')
    .where('id', '!=', id)
    .orderBy('date', 'desc')
    .orderBy('from_minute', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** How many visits were made with each checklist; `''` is the one that comes with the program. */
export async function countTemplateUses(db: Executor): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('home_visits')
    .select(sql<string>`coalesce(template_id, '')`.as('template'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .where((where) =>
      where.or([
        where('template_id', 'is not', null),
        where('status', '=', 'done'),
        sql<boolean>`EXISTS (SELECT 1 FROM home_visit_checks WHERE visit_id = home_visits.id)`,
      ]),
    )
    .groupBy('template')
    .execute()
  return new Map(rows.map(({ template, count }) => [template, count]))
}

/** Which goal a note on progress belongs to; undefined where the id is free. */
export async function readGoalOfProgress(db: Executor, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('coaching_progress').select(['id', 'goal_id']).where(isAmong('id', ids)).execute()
  return new Map(rows.map(({ id, goal_id }) => [id, goal_id]))
}

/** The goals that something was noted about at a visit. */
export async function readGoalsOfVisit(db: Executor, visitId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('coaching_progress')
    .select('goal_id')
    .distinct()
    .where('visit_id', '=', visitId)
    .execute()
  return rows.map(({ goal_id }) => goal_id)
}
