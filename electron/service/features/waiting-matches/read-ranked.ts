import type { Executor } from '../../../../db/open.ts'
import { readPriorityRules } from '../../../../db/repositories/records/priority-rules.ts'
import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { requestsAt } from '../../../../shared/domain/waiting-list/facts-at.ts'
import { rankRequests, type RankedRequest } from '../../../../shared/domain/waiting-list/rank-requests.ts'
import { rulesInForce } from '../../../../shared/domain/waiting-list/rules-in-force.ts'
import type { Clock } from '../../clock.ts'

/** The open requests by rank, and the records of now of all that are open or offered: their offers take places. */
export type RankedRequests = { ranked: RankedRequest<WaitingRequest>[]; live: WaitingRequest[] }

/** Reads the ranking: that of now, or as it was at the end of a minute. What was promised is always that of now. */
export async function readRanked(db: Executor, clock: Clock, at?: string): Promise<RankedRequests> {
  const stored = await readWaitingList(db, at === undefined ? { statuses: ['open', 'offered'] } : {})
  const records = stored.map(({ record }) => record)
  const { steps } = rulesInForce(await readPriorityRules(db), at ?? clock.now().slice(0, 16))
  return {
    ranked: rankRequests(at === undefined ? records : requestsAt(records, at), steps),
    live: records.filter(({ status }) => status === 'open' || status === 'offered'),
  }
}
