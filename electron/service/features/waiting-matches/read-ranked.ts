import type { Executor } from '../../../../db/open.ts'
import { readPriorityRules } from '../../../../db/repositories/records/priority-rules.ts'
import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { requestsAt } from '../../../../shared/domain/waiting-list/facts-at.ts'
import { rankRequests, type RankedRequest } from '../../../../shared/domain/waiting-list/rank-requests.ts'
import { rulesInForce } from '../../../../shared/domain/waiting-list/rules-in-force.ts'
import type { Clock } from '../../clock.ts'

/** The open requests by rank, and the records of now of all that are open or offered: their offers take places. */
export type RankedRequests = { ranked: Ranked[]; live: WaitingRequest[] }
export type Ranked = RankedRequest<WaitingRequest>

/** As it was at the end of a minute, or with one request ranked that is offered a place, as if it were open still. */
type Choice = { at?: string | undefined; asOpen?: string }

/** Reads the ranking, that of now unless said otherwise. What was promised is always that of now. */
export async function readRanked(db: Executor, clock: Clock, { at, asOpen }: Choice = {}): Promise<RankedRequests> {
  const stored = await readWaitingList(db, at === undefined ? { statuses: ['open', 'offered'] } : {})
  const records = stored.map(({ record }) => record)
  const { steps } = rulesInForce(await readPriorityRules(db), at ?? clock.now().slice(0, 16))
  const known = at === undefined ? records : requestsAt(records, at)
  return {
    ranked: rankRequests(
      known.map((request) => (request.id === asOpen ? { ...request, status: 'open' as const } : request)),
      steps,
    ),
    live: records.filter(({ status }) => status === 'open' || status === 'offered'),
  }
}

/** A request as another one is told of it. */
export function shownRequest({ request: { id, child }, rank }: Ranked) {
  return { id, rank, child: { firstName: child.firstName, lastName: child.lastName } }
}
