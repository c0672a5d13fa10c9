import { v7 as newId } from 'uuid'
import { insertPriorityRules, readPriorityRules } from '../../../../db/repositories/records/priority-rules.ts'
import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import type { priorityRules } from '../../../../shared/contract/priority-rules.ts'
import type { PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { rankRequests } from '../../../../shared/domain/waiting-list/rank-requests.ts'
import { rulesInForce } from '../../../../shared/domain/waiting-list/rules-in-force.ts'
import { standardSteps } from '../../../../shared/domain/waiting-list/standard-steps.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct } from '../records/acts.ts'
import { checkedRecord } from '../records/check.ts'
import { minuteNow } from './stored-request.ts'

/** Handlers of the rules of the ranking (R121, R125): sets are added, never changed. */
export const priorityRulesHandlers: HandlersOf<keyof typeof priorityRules> = {
  'priorityRules.list': async ({ db, clock }) => {
    const rows = await readPriorityRules(db)
    return { standard: standardSteps, now: rulesInForce(rows, clock.now().slice(0, 16)), rows }
  },

  'priorityRules.trial': async ({ db, clock }, { steps }) => {
    const tried = checkedSteps(steps, clock.today())
    const requests = (await readWaitingList(db, { statuses: ['open'] })).map(({ record }) => record)
    const { steps: inForce } = rulesInForce(await readPriorityRules(db), clock.now().slice(0, 16))
    const rankNow = new Map(rankRequests(requests, inForce).map(({ request, rank }) => [request.id, rank]))
    return rankRequests(requests, tried).map(({ request: { id, child }, rank }) => ({
      id,
      child: { firstName: child.firstName, lastName: child.lastName },
      rank,
      now: rankNow.get(id) ?? rank,
    }))
  },

  'priorityRules.add': (context, { from, steps, reason }) => {
    const rules = checkedRecord('priorityRules', {
      id: newId(),
      from,
      enteredAt: minuteNow(context),
      by: context.actor,
      ...(reason !== undefined && { reason }),
      steps,
    })
    return context.commit(async (db) => {
      await insertPriorityRules(db, [rules])
      const act = changeAct({
        kind: 'priority-rules',
        id: rules.id,
        before: undefined,
        after: rules,
        about: [],
        reason,
      })
      return { value: { id: rules.id }, acts: [act] }
    })
  },
}

/** Steps that are tried, checked as those of a set are. */
function checkedSteps(steps: unknown, today: string): PriorityStep[] {
  return checkedRecord('priorityRules', { id: 'tried', from: today, enteredAt: `${today}T00:00`, by: 'tried', steps })
    .steps
}
