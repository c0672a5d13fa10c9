import { sql } from 'kysely'
import { formatTime } from '../../shared/domain/calendar/time.ts'
import type { VisitStatus } from '../../shared/domain/exchange/visits.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'
import { present } from './present.ts'

/** A visit without what was written in it. */
export type ListedVisit = {
  id: string
  hostId: string
  status: VisitStatus
  date: string
  from?: string
  until?: string
  isAnnounced: boolean
  visitor?: string
  /** Something was written in it, though it is not called done. */
  isBegun: boolean
  isShared: boolean
}

/** Narrows to visits of one host, of one status, or between two dates, both included; all of everybody are asked for who is due. */
export type ListedVisitFilter = { hostId?: string; from?: string; until?: string; status?: VisitStatus }

const parts = ['children', 'own_children', 'checks', 'scores', 'photos'] as const
const hasPart = sql.join(
  parts.map((part) => sql`EXISTS (SELECT 1 FROM ${sql.table(`home_visit_${part}`)} WHERE visit_id = home_visits.id)`),
  sql` OR `,
)
const isBegun = sql<number>`CASE WHEN status <> 'planned' THEN 0
  ELSE notes IS NOT NULL OR host_says IS NOT NULL OR other_present IS NOT NULL OR ${hasPart} END`

/** Visits by date, time and id, without what was written in them. */
export async function readListedVisits(db: Executor, filter: ListedVisitFilter): Promise<ListedVisit[]> {
  const { hostId, from, until, status } = filter
  const rows = await db
    .selectFrom('home_visits')
    .select(['id', 'host_id', 'status', 'date', 'from_minute', 'until_minute', 'is_announced', 'visitor', 'is_shared'])
    .select(isBegun.as('is_begun'))
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .$if(from !== undefined, (query) => query.where('date', '>=', from ?? ''))
    .$if(until !== undefined, (query) => query.where('date', '<=', until ?? ''))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'planned'))
    .execute()
  // Sorted here: to be given in order of date, SQLite would look up every row by itself.
  rows.sort(
    (a, b) => compareText(a.date, b.date) || (a.from_minute ?? 0) - (b.from_minute ?? 0) || compareText(a.id, b.id),
  )
  return rows.map((row) => ({
    id: row.id,
    hostId: row.host_id,
    status: row.status,
    date: row.date,
    ...present({
      from: row.from_minute === null ? null : formatTime(row.from_minute),
      until: row.until_minute === null ? null : formatTime(row.until_minute),
      isAnnounced: row.is_announced === 1,
      visitor: row.visitor,
    }),
    isBegun: row.is_begun === 1,
    isShared: row.is_shared === 1,
  }))
}

/** How visits went, for a list of those of one host: answers of the checklist, and what was agreed. */
export async function countVisitOutcomes(db: Executor, visitIds: readonly string[]) {
  const checks = await db
    .selectFrom('home_visit_checks')
    .select(['visit_id', 'answer'])
    .select((rows) => rows.fn.countAll<number>().as('count'))
    .where(isAmong('visit_id', visitIds))
    .where('answer', 'is not', null)
    .groupBy(['visit_id', 'answer'])
    .execute()
  const actions = await db
    .selectFrom('host_actions')
    .select('visit_id')
    .select((rows) => rows.fn.countAll<number>().as('count'))
    .select(sql<number>`SUM(closed_on IS NULL)`.as('open'))
    .where(isAmong('visit_id', visitIds))
    .where('is_withdrawn', '=', 0)
    .groupBy('visit_id')
    .execute()
  const answers = new Map(checks.map(({ visit_id, answer, count }) => [`${answer} ${visit_id}`, count]))
  const agreed = new Map(actions.map(({ visit_id, count, open }) => [visit_id, { count, open }]))
  return (visitId: string) => ({
    checks: {
      good: answers.get(`good ${visitId}`) ?? 0,
      attention: answers.get(`attention ${visitId}`) ?? 0,
      bad: answers.get(`bad ${visitId}`) ?? 0,
    },
    actions: agreed.get(visitId)?.count ?? 0,
    openActions: agreed.get(visitId)?.open ?? 0,
  })
}
