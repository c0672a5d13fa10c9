import type { Executor } from '../../../../db/open.ts'
import type { StoredCoachingGoal } from '../../../../db/repositories/records/coaching-goals.ts'
import type { StoredHostAction } from '../../../../db/repositories/records/host-actions.ts'
import {
  compareActions,
  compareGoals,
  isActionOpen,
  isActionOverdue,
  isGoalOverdue,
} from '../../../../shared/domain/visits/pressing.ts'
import { countConflicts } from './conflicts.ts'

/** What was agreed, as the window sees it today: the most pressing first. */
export async function actionViews(db: Executor, actions: readonly StoredHostAction[], today: string) {
  const conflicts = await countConflicts(
    db,
    'action',
    actions.map(({ record }) => record),
  )
  return actions
    .toSorted((a, b) => compareActions(a.record, b.record))
    .map(({ id, version, record }) => ({
      id,
      version,
      record,
      isOpen: isActionOpen(record),
      isOverdue: isActionOverdue(record, today),
      conflicts: conflicts(id),
    }))
}

/** Coaching goals, as the window sees them today: the most pressing first. */
export async function goalViews(db: Executor, goals: readonly StoredCoachingGoal[], today: string) {
  const conflicts = await countConflicts(
    db,
    'goal',
    goals.map(({ record }) => record),
  )
  return goals
    .toSorted((a, b) => compareGoals(a.record, b.record))
    .map(({ id, version, record }) => ({
      id,
      version,
      record,
      isOverdue: isGoalOverdue(record, today),
      conflicts: conflicts(id),
    }))
}
