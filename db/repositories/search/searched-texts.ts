import { sql } from 'kysely'
import type { Executor } from '../../open.ts'
import type { SearchedKind } from '../../schema/search.ts'
import { isAmong } from '../id-list.ts'

/**
 * A record as it is searched: whose it is, its date, and what is written in it, the most telling text first. An agreement or a goal may
 * be over.
 */
export type SearchedText = {
  kind: SearchedKind
  id: string
  hostId: string
  date: string
  isOver: boolean
  texts: string[]
}

/** What is written in some records of a kind; a fixed number of queries. Those that are withdrawn or gone are left out. */
export async function readSearchedTexts(
  db: Executor,
  kind: SearchedKind,
  ids: readonly string[],
): Promise<SearchedText[]> {
  if (ids.length === 0) return []
  const rows = await readersOf[kind](db, ids)
  return rows.map(({ texts, ...row }) => ({
    kind,
    ...row,
    texts: texts.filter((text): text is string => text !== null && text !== ''),
  }))
}

type Read = Omit<SearchedText, 'kind' | 'texts'> & { texts: (string | null)[] }

const readersOf: Readonly<Record<SearchedKind, (db: Executor, ids: readonly string[]) => Promise<Read[]>>> = {
  visit: readVisits,
  action: readActions,
  goal: readGoals,
}

async function readVisits(db: Executor, ids: readonly string[]): Promise<Read[]> {
  const visits = await db
    .selectFrom('home_visits')
    .select(['id', 'host_id', 'date', 'notes', 'host_says'])
    .where(isAmong('id', ids))
    .execute()
  const checks = await readNotes(db, 'home_visit_checks', 'item_id', ids)
  const scores = await readNotes(db, 'home_visit_scores', 'dimension', ids)
  return visits.map((row) => ({
    id: row.id,
    hostId: row.host_id,
    date: row.date,
    isOver: false,
    texts: [row.notes, row.host_says, ...(checks.get(row.id) ?? []), ...(scores.get(row.id) ?? [])],
  }))
}

async function readNotes(
  db: Executor,
  table: 'home_visit_checks' | 'home_visit_scores',
  order: 'item_id' | 'dimension',
  visitIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ visit_id: string; note: string }>`SELECT visit_id, note FROM ${sql.table(table)}
    WHERE note <> '' AND ${isAmong('visit_id', visitIds)} ORDER BY visit_id, ${sql.ref(order)}`.execute(db)
  const notes = new Map<string, string[]>()
  for (const { visit_id: id, note } of rows) notes.set(id, [...(notes.get(id) ?? []), note])
  return notes
}

async function readActions(db: Executor, ids: readonly string[]): Promise<Read[]> {
  const rows = await db
    .selectFrom('host_actions')
    .select(['id', 'host_id', 'agreed_on', 'closed_on', 'text', 'outcome'])
    .where(isAmong('id', ids))
    .where('is_withdrawn', '=', 0)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    hostId: row.host_id,
    date: row.agreed_on,
    isOver: row.closed_on !== null,
    texts: [row.text, row.outcome],
  }))
}

async function readGoals(db: Executor, ids: readonly string[]): Promise<Read[]> {
  const goals = await db
    .selectFrom('coaching_goals')
    .select(['id', 'host_id', 'started_on', 'status', 'text'])
    .where(isAmong('id', ids))
    .execute()
  const notes = await db
    .selectFrom('coaching_progress')
    .select(['goal_id', 'text'])
    .where(isAmong('goal_id', ids))
    .where('is_withdrawn', '=', 0)
    .orderBy('goal_id')
    .orderBy('date')
    .orderBy('id')
    .execute()
  const textsOf = Map.groupBy(notes, (note) => note.goal_id)
  return goals.map((row) => ({
    id: row.id,
    hostId: row.host_id,
    date: row.started_on,
    isOver: row.status !== 'active',
    texts: [row.text, ...(textsOf.get(row.id) ?? []).map(({ text }) => text)],
  }))
}
