import type { Executor } from '../open.ts'

/** The visits, closed agreements and goals of a host, for the timeline of her file; each in no order. */
export async function readGuidanceOf(db: Executor, hostId: string) {
  const visits = await db
    .selectFrom('home_visits')
    .select(['id', 'date', 'status', 'from_minute', 'is_announced', 'visitor'])
    .where('host_id', '=', hostId)
    .where('status', '!=', 'cancelled')
    .execute()
  const closed = await db
    .selectFrom('host_actions')
    .select(['text', 'closed_on', 'outcome'])
    .where('host_id', '=', hostId)
    .where('closed_on', 'is not', null)
    .where('is_withdrawn', '=', 0)
    .$narrowType<{ closed_on: string }>()
    .execute()
  const goals = await db
    .selectFrom('coaching_goals')
    .select(['text', 'started_on', 'status', 'ended_on'])
    .where('host_id', '=', hostId)
    .execute()
  return { visits, closed, goals }
}
