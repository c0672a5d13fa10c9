import { sql } from 'kysely'
import type { CoachingGoal } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk, insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'
import { deleteSharedEdits, insertSharedEdits, readSharedEdits } from './shared-edits.ts'

/** A coaching goal with the version to name when it is changed. */
export type StoredCoachingGoal = { id: string; version: number; record: CoachingGoal }

/** Narrows to some by id, to those of some hosts, or to those that are worked on. */
export type CoachingGoalFilter = { ids?: readonly string[]; hostIds?: readonly string[]; activeOnly?: boolean }

/** Coaching goals with what was noted about them, by start, then id; progress by date, then id. */
export async function readCoachingGoals(
  db: Executor,
  { ids, hostIds, activeOnly }: CoachingGoalFilter = {},
): Promise<StoredCoachingGoal[]> {
  const rows = await db
    .selectFrom('coaching_goals')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .$if(hostIds !== undefined, (query) => query.where(isAmong('host_id', hostIds ?? [])))
    .$if(activeOnly === true, (query) => query.where(sql<boolean>`status = 'active'`))
    .execute()
  const goalIds = rows.map(({ id }) => id)
  const progress = Map.groupBy(
    await db.selectFrom('coaching_progress').selectAll().where(isAmong('goal_id', goalIds)).execute(),
    (row) => row.goal_id,
  )
  const edits = await readSharedEdits(db, 'goal', goalIds)
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        hostId: row.host_id,
        ...present({
          text: row.text,
          dimension: row.dimension,
          startedOn: row.started_on,
          dueOn: row.due_on,
          status: row.status,
          endedOn: row.ended_on,
        }),
        ...filled({
          progress: (progress.get(row.id) ?? [])
            .map((one) => ({
              ...present({ id: one.id, date: one.date, visitId: one.visit_id, text: one.text }),
              ...(one.is_withdrawn === 1 && { isWithdrawn: true }),
            }))
            .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
        }),
        ...(row.is_shared === 1 && { isShared: true }),
        ...filled({ edits: edits.get(row.id) ?? [] }),
      },
    }))
    .sort((a, b) => compareText(a.record.startedOn, b.record.startedOn) || compareText(a.id, b.id))
}

/** Adds coaching goals. */
export async function insertCoachingGoals(db: Executor, goals: readonly CoachingGoal[]): Promise<void> {
  await insertRows(db, 'coaching_goals', goals.map(rowOf))
  await insertParts(db, goals)
}

/** Puts a goal in the place of the stored one; its version goes up. */
export async function replaceCoachingGoal(db: Executor, goal: CoachingGoal): Promise<void> {
  await db
    .updateTable('coaching_goals')
    .set((row) => ({ ...rowOf(goal), version: row('version', '+', 1) }))
    .where('id', '=', goal.id)
    .execute()
  await db.deleteFrom('coaching_progress').where('goal_id', '=', goal.id).execute()
  await deleteSharedEdits(db, 'goal', goal.id)
  await insertParts(db, [goal])
}

async function insertParts(db: Executor, goals: readonly CoachingGoal[]): Promise<void> {
  await insertBulk(
    db,
    'coaching_progress',
    ['id', 'goal_id', 'date', 'visit_id', 'text', 'is_withdrawn'],
    goals.flatMap((goal) =>
      (goal.progress ?? []).map((one) => [
        one.id,
        goal.id,
        one.date,
        one.visitId ?? null,
        one.text,
        Number(one.isWithdrawn ?? false),
      ]),
    ),
  )
  await insertSharedEdits(db, 'goal', goals)
}

function rowOf(goal: CoachingGoal) {
  return {
    id: goal.id,
    host_id: goal.hostId,
    text: goal.text,
    dimension: goal.dimension ?? null,
    started_on: goal.startedOn,
    due_on: goal.dueOn ?? null,
    status: goal.status,
    ended_on: goal.endedOn ?? null,
    is_shared: Number(goal.isShared ?? false),
  }
}
