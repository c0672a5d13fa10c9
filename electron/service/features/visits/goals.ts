import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { insertCoachingGoals } from '../../../../db/repositories/records/coaching-goals.ts'
import { readGoalOfProgress } from '../../../../db/repositories/visit-facts.ts'
import type { CoachingGoal } from '../../../../shared/domain/exchange/visits.ts'
import type { HandlersOf } from '../../context.ts'
import { checkedRecord, refuseFaults, savedAs } from '../records/check.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'
import { changedAct } from './changed-act.ts'
import { guidanceAct } from './guidance-acts.ts'
import { putFields, readTravelling, storedOne, writerOf } from './stored.ts'
import { typedFields, type Typed } from './typed-fields.ts'

/** Handlers of coaching goals (R161, R163), followed across visits. */
export const goalHandlers: HandlersOf<'coachingGoals.add' | 'coachingGoals.write' | 'coachingGoals.end'> = {
  'coachingGoals.add': async ({ commit }, input) =>
    commit(async (db) => {
      const { requestId: _, ...typed } = input
      await refuseUnknownHost(db, typed.hostId)
      const goal = checkedRecord('coachingGoals', { ...typed, status: 'active' }, newId())
      await insertCoachingGoals(db, [goal])
      return {
        value: await savedAs(db, 'coaching_goals', goal.id),
        acts: [guidanceAct({ kind: 'goal', verb: 'added', after: goal })],
      }
    }),

  'coachingGoals.write': async (context, { id, fields }) => {
    const typed = typedFields('goal', fields)
    return context.commit(async (db) => {
      const before = await storedOne(db, 'goal', id)
      await refuseStrangeProgress(db, before, typed)
      const begun = begunNotes(before, typed, context.clock.today())
      const after = await putFields(db, 'goal', before, new Map([...begun, ...typed]), writerOf(context))
      return { value: {}, acts: await changedAct(db, 'goal', before, after, typed.keys()) }
    })
  },

  'coachingGoals.end': async (context, { id, status, endedOn }) =>
    context.commit(async (db) => {
      const before = await storedOne(db, 'goal', id)
      const end = status === 'active' ? undefined : (endedOn ?? context.clock.today())
      const fields = new Map([
        ['status', status],
        ['endedOn', end],
      ])
      const after = await putFields(db, 'goal', before, fields, writerOf(context))
      return {
        value: await savedAs(db, 'coaching_goals', id),
        acts: await changedAct(db, 'goal', before, after, fields.keys()),
      }
    }),
}

const progressOf = (typed: Typed): string[] => [
  ...new Set([...typed.keys()].flatMap((field) => /^progress\/(.*)\/\w+$/s.exec(field)?.[1] ?? [])),
]

/** A note that begins is of today and empty, unless said otherwise. */
function begunNotes({ progress = [] }: CoachingGoal, typed: Typed, today: string): [string, string][] {
  const known = new Set(progress.map(({ id }) => id))
  return progressOf(typed)
    .filter((id) => !known.has(id))
    .flatMap((id): [string, string][] => [
      [`progress/${id}/date`, today],
      [`progress/${id}/text`, ''],
    ])
}

/** A note is of one goal, and made at a visit of the same host. */
async function refuseStrangeProgress(db: Executor, goal: CoachingGoal, typed: Typed): Promise<void> {
  const goalOf = await readGoalOfProgress(db, progressOf(typed))
  const taken = [...goalOf].filter(([, goalId]) => goalId !== goal.id).map(([id]) => id)
  const visits = [...typed].filter(
    ([field, value]) => field.endsWith('/visitId') && value !== undefined && value !== '',
  )
  const known = await readTravelling(
    db,
    'visit',
    visits.map(([, value]) => String(value)),
  )
  const ofHost = new Set(known.filter(({ record }) => record.hostId === goal.hostId).map(({ id }) => id))
  const faults = [
    ...taken.map((id) => ({
      path: `progress/${id}/text`,
      code: 'duplicate-id' as const,
      message: `is used before: ${id}`,
    })),
    ...visits
      .filter(([, value]) => !ofHost.has(String(value)))
      .map(([path, value]) => ({
        path,
        code: 'unknown-reference' as const,
        message: `is no visit of this host: ${String(value)}`,
      })),
  ]
  if (faults.length > 0) refuseFaults(faults)
}
