import { sql } from 'kysely'
import { visitDimensions, type HomeVisit } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import type { Schema } from '../../schema.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'

type PartTable =
  | 'home_visit_children'
  | 'home_visit_own_children'
  | 'home_visit_checks'
  | 'home_visit_scores'
  | 'home_visit_photos'

/** What the rows beside visits say, per visit, as keys of its record; all visits, or some by id. */
export async function readVisitParts(db: Executor, visitIds?: readonly string[]) {
  const among = visitIds === undefined ? sql<boolean>`true` : isAmong('visit_id', visitIds)
  const ofVisit = <Row extends { visit_id: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.visit_id)
  const children = ofVisit(await db.selectFrom('home_visit_children').selectAll().where(among).execute())
  const own = ofVisit(await db.selectFrom('home_visit_own_children').selectAll().where(among).execute())
  const checks = ofVisit(await db.selectFrom('home_visit_checks').selectAll().where(among).execute())
  const scores = ofVisit(await db.selectFrom('home_visit_scores').selectAll().where(among).execute())
  const photos = ofVisit(await db.selectFrom('home_visit_photos').selectAll().where(among).execute())
  return {
    present: (id: string): Pick<HomeVisit, 'presentChildren' | 'presentOwnChildren'> =>
      filled({
        presentChildren: (children.get(id) ?? []).map((row) => row.child_id).sort(compareText),
        presentOwnChildren: (own.get(id) ?? []).map((row) => row.own_child_id).sort(compareText),
      }),
    judged: (id: string): Pick<HomeVisit, 'checks' | 'scores'> =>
      filled({
        checks: (checks.get(id) ?? [])
          .map((row) => present({ itemId: row.item_id, answer: row.answer, note: row.note }))
          .sort((a, b) => compareText(a.itemId, b.itemId)),
        scores: (scores.get(id) ?? [])
          .map((row) => present({ dimension: row.dimension, score: row.score, note: row.note }))
          .sort((a, b) => visitDimensions.indexOf(a.dimension) - visitDimensions.indexOf(b.dimension)),
      }),
    photos: (id: string): Pick<HomeVisit, 'photos'> =>
      filled({
        photos: (photos.get(id) ?? [])
          .map((row) => ({
            id: row.id,
            file: row.file,
            addedAt: row.added_at,
            ...present({ caption: row.caption }),
            ...(row.is_removed === 1 && { isRemoved: true }),
          }))
          .sort((a, b) => compareText(a.addedAt, b.addedAt) || compareText(a.id, b.id)),
      }),
  }
}

/** Adds what is written in rows beside visits. */
export async function insertVisitParts(db: Executor, visits: readonly HomeVisit[]): Promise<void> {
  for (const { insert, rowsOf } of parts) await insert(db, visits.flatMap(rowsOf))
}

/** Puts what is written in rows beside a visit in the place of what was: only rows that differ are touched. */
export async function changeVisitParts(db: Executor, before: HomeVisit, after: HomeVisit): Promise<void> {
  for (const { insert, remove, rowsOf } of parts) {
    const [old, now] = [keyed(rowsOf(before)), keyed(rowsOf(after))]
    await remove(
      db,
      before.id,
      [...old].filter(([key]) => !now.has(key)).map(([, [, id]]) => id),
    )
    await insert(
      db,
      [...now].filter(([key]) => !old.has(key)).map(([, row]) => row),
    )
  }
}

/** A row beside a visit: the visit, what tells it apart within the visit, and what it holds. */
type PartRow = readonly [visitId: string, id: string, ...(string | number | null)[]]

function keyed(rows: readonly PartRow[]): Map<string, PartRow> {
  return new Map(rows.map((row) => [JSON.stringify(row), row]))
}

function part<Table extends PartTable>(
  table: Table,
  columns: readonly (keyof Schema[Table] & string)[],
  rowsOf: (visit: HomeVisit) => PartRow[],
) {
  return {
    rowsOf,
    insert: (db: Executor, rows: readonly PartRow[]): Promise<void> => insertBulk(db, table, columns, rows),
    remove: async (db: Executor, visitId: string, ids: readonly string[]): Promise<void> => {
      if (ids.length > 0)
        await sql`DELETE FROM ${sql.table(table)} WHERE visit_id = ${visitId} AND ${isAmong(columns[1] ?? '', ids)}`.execute(
          db,
        )
    },
  }
}

const parts = [
  part('home_visit_children', ['visit_id', 'child_id'], ({ id, presentChildren = [] }) =>
    presentChildren.map((childId) => [id, childId]),
  ),
  part('home_visit_own_children', ['visit_id', 'own_child_id'], ({ id, presentOwnChildren = [] }) =>
    presentOwnChildren.map((childId) => [id, childId]),
  ),
  part('home_visit_checks', ['visit_id', 'item_id', 'answer', 'note'], ({ id, checks = [] }) =>
    checks.map(({ itemId, answer, note }) => [id, itemId, answer ?? null, note ?? null]),
  ),
  part('home_visit_scores', ['visit_id', 'dimension', 'score', 'note'], ({ id, scores = [] }) =>
    scores.map(({ dimension, score, note }) => [id, dimension, score ?? null, note ?? null]),
  ),
  part('home_visit_photos', ['visit_id', 'id', 'file', 'added_at', 'caption', 'is_removed'], ({ id, photos = [] }) =>
    photos.map((photo) => [
      id,
      photo.id,
      photo.file,
      photo.addedAt,
      photo.caption ?? null,
      Number(photo.isRemoved ?? false),
    ]),
  ),
]
