import { visitDimensions, type HomeVisit, type VisitDimension } from '../../shared/domain/exchange/visits.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'
import { filled, present } from './present.ts'

type Counted = Pick<HomeVisit, 'presentChildren' | 'presentOwnChildren' | 'otherPresent'> & {
  scores: { dimension: VisitDimension; score?: number }[]
}

/** Scores and who was there of some visits, without the notes about them. */
export async function readCounted(db: Executor, visitIds: readonly string[]): Promise<(visitId: string) => Counted> {
  const byVisit = <Row extends { visit_id: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.visit_id)
  const among = isAmong('visit_id', visitIds)
  const scores = byVisit(
    await db.selectFrom('home_visit_scores').select(['visit_id', 'dimension', 'score']).where(among).execute(),
  )
  const children = byVisit(await db.selectFrom('home_visit_children').selectAll().where(among).execute())
  const own = byVisit(await db.selectFrom('home_visit_own_children').selectAll().where(among).execute())
  const others = new Map(
    (await db.selectFrom('home_visits').select(['id', 'other_present']).where(isAmong('id', visitIds)).execute()).map(
      (row) => [row.id, row.other_present],
    ),
  )
  return (id) => ({
    ...filled({
      presentChildren: (children.get(id) ?? []).map((row) => row.child_id).sort(compareText),
      presentOwnChildren: (own.get(id) ?? []).map((row) => row.own_child_id).sort(compareText),
    }),
    ...present({ otherPresent: others.get(id) ?? null }),
    scores: (scores.get(id) ?? [])
      .map((row) => present({ dimension: row.dimension, score: row.score }))
      .sort((a, b) => visitDimensions.indexOf(a.dimension) - visitDimensions.indexOf(b.dimension)),
  })
}
