import { sql } from 'kysely'
import { visitDimensions, type HomeVisit } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'

const tables = [
  'home_visit_children',
  'home_visit_own_children',
  'home_visit_checks',
  'home_visit_scores',
  'home_visit_photos',
] as const

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
  await insertBulk(
    db,
    'home_visit_children',
    ['visit_id', 'child_id'],
    visits.flatMap((visit) => (visit.presentChildren ?? []).map((childId) => [visit.id, childId])),
  )
  await insertBulk(
    db,
    'home_visit_own_children',
    ['visit_id', 'own_child_id'],
    visits.flatMap((visit) => (visit.presentOwnChildren ?? []).map((childId) => [visit.id, childId])),
  )
  await insertBulk(
    db,
    'home_visit_checks',
    ['visit_id', 'item_id', 'answer', 'note'],
    visits.flatMap((visit) =>
      (visit.checks ?? []).map((check) => [visit.id, check.itemId, check.answer ?? null, check.note ?? null]),
    ),
  )
  await insertBulk(
    db,
    'home_visit_scores',
    ['visit_id', 'dimension', 'score', 'note'],
    visits.flatMap((visit) =>
      (visit.scores ?? []).map((one) => [visit.id, one.dimension, one.score ?? null, one.note ?? null]),
    ),
  )
  await insertBulk(
    db,
    'home_visit_photos',
    ['id', 'visit_id', 'file', 'added_at', 'caption', 'is_removed'],
    visits.flatMap((visit) =>
      (visit.photos ?? []).map((photo) => [
        photo.id,
        visit.id,
        photo.file,
        photo.addedAt,
        photo.caption ?? null,
        Number(photo.isRemoved ?? false),
      ]),
    ),
  )
}

/** Takes away the rows beside a visit, before they are written anew. */
export async function deleteVisitParts(db: Executor, visitId: string): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).where('visit_id', '=', visitId).execute()
}
