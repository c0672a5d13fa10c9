import { readPriorityRules } from '../../../../db/repositories/records/priority-rules.ts'
import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { WaitingRequest, WantedSlot } from '../../../../shared/domain/exchange/waiting-list.ts'
import { rankRequests, type RankedRequest } from '../../../../shared/domain/waiting-list/rank-requests.ts'
import { rulesInForce } from '../../../../shared/domain/waiting-list/rules-in-force.ts'
import { wantedPlan } from '../../../../shared/domain/waiting-matches/wanted-days.ts'
import { readFitsAt } from '../waiting-matches/read-rooms.ts'

/** A place that is offered: where, from which day, and which days where they are not all. */
type OfferedPlace = { hostId: string; startsOn: string; slots?: readonly WantedSlot[] | undefined }
/** Somebody who ranks higher and fits there wholly as well. */
type PassedOver = { id: string; rank: number; child: { firstName: string; lastName: string } }

/**
 * The open requests that stand above one and for which there is room at the host as well (R125), by rank: wholly, from the day that
 * they want or, where that is past, from the first day of the place. @throws {ServiceError} `no-room` where the offered days do not fit
 */
export async function passedOverBy(
  db: Executor,
  request: WaitingRequest,
  { hostId, startsOn, slots }: OfferedPlace,
  now: string,
): Promise<PassedOver[]> {
  const live = (await readWaitingList(db, { statuses: ['open', 'offered'] })).map(({ record }) => record)
  const higher = await readHigher(db, live, request, now)
  const from = parseDate(startsOn)
  const fits = await readFitsAt(db, {
    hostId,
    today: parseDate(now.slice(0, 10)),
    requests: live,
    asked: [
      { id: request.id, plan: wantedPlan(request, { from, ...(slots && { slots }) }) },
      ...higher.map(({ request: other }) => ({
        id: other.id,
        plan: wantedPlan(other, { from: Math.max(parseDate(other.wantedFrom), from) }),
      })),
    ],
  })
  const own = fits.get(request.id)
  if (own?.fits !== 'whole') throw new ServiceError('conflict', 'no-room', { missing: own?.missing ?? [] })
  return higher
    .filter(({ request: { id } }) => fits.get(id)?.fits === 'whole')
    .map(({ request: { id, child }, rank }) => ({
      id,
      rank,
      child: { firstName: child.firstName, lastName: child.lastName },
    }))
}

/** The open requests above one, as it ranks or would rank. */
async function readHigher(
  db: Executor,
  live: readonly WaitingRequest[],
  request: WaitingRequest,
  now: string,
): Promise<RankedRequest<WaitingRequest>[]> {
  const { steps } = rulesInForce(await readPriorityRules(db), now.slice(0, 16))
  const others = live.filter(({ id }) => id !== request.id)
  const ranked = rankRequests([...others, { ...request, status: 'open' }], steps)
  return ranked.slice(
    0,
    ranked.findIndex(({ request: { id } }) => id === request.id),
  )
}
