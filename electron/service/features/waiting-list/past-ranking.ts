import { readPriorityRules } from '../../../../db/repositories/records/priority-rules.ts'
import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import { rankMoments } from '../../../../shared/domain/waiting-list/rank-moments.ts'
import { rankRequests } from '../../../../shared/domain/waiting-list/rank-requests.ts'
import { requestsAt } from '../../../../shared/domain/waiting-list/facts-at.ts'
import { rulesInForce } from '../../../../shared/domain/waiting-list/rules-in-force.ts'
import type { HandlersOf } from '../../context.ts'
import { storedRequest } from './stored-request.ts'

/** The ranking of before, and the moments at which it became another: for whoever complains about a place (R124). */
export const pastRankingHandlers: HandlersOf<'waitingList.replay' | 'waitingList.moments'> = {
  'waitingList.replay': async ({ db }, { at }) => {
    const rules = rulesInForce(await readPriorityRules(db), at)
    const requests = (await readWaitingList(db)).map(({ record }) => record)
    return {
      at,
      rules,
      requests: rankRequests(requestsAt(requests, at), rules.steps).map(({ request, rank, below }) => ({
        id: request.id,
        rank,
        receivedAt: request.receivedAt,
        firstTier: request.firstTier,
        secondTier: request.secondTier,
        isNew: request.isNew === true,
        child: request.child,
        ...(below && { below }),
      })),
    }
  },

  'waitingList.moments': async ({ db, clock }, { id }) => {
    await storedRequest(db, id)
    const requests = (await readWaitingList(db)).map(({ record }) => record)
    return rankMoments(requests, await readPriorityRules(db), id, clock.now().slice(0, 16))
  },
}
