import type { Executor } from '../../../../db/open.ts'
import {
  insertWaitingList,
  readWaitingList,
  replaceWaitingRequest,
} from '../../../../db/repositories/records/waiting-list.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { withChange } from '../../../../shared/domain/waiting-list/record-change.ts'
import type { Act, CommandContext } from '../../context.ts'
import { changeAct, childFile, hostFile, requestFile } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs, storedRecord } from '../records/check.ts'

const missing = 'no-such-request'

const one = async (db: Executor, id: string): Promise<WaitingRequest | undefined> =>
  (await readWaitingList(db, { ids: [id] }))[0]?.record

/** A request as it is now, with its version; refused where there is none. */
export function storedRequest(db: Executor, id: string): Promise<{ version: number; record: WaitingRequest }> {
  return storedRecord(db, 'waiting_requests', id, missing, () => one(db, id))
}

/** A request that somebody looked at and nobody changed since. */
export function lookedAtRequest(
  db: Executor,
  looked: { id: string; version: number | undefined },
): Promise<WaitingRequest> {
  return lookedAt(db, 'waiting_requests', looked, missing, () => one(db, looked.id))
}

/** The same, of a family that still looks for a place; of one that does not nothing changes until it is put back. */
export async function liveRequest(
  db: Executor,
  looked: { id: string; version: number | undefined },
): Promise<WaitingRequest> {
  const request = await lookedAtRequest(db, looked)
  if (request.status !== 'open' && request.status !== 'offered') throw new ServiceError('locked', 'request-closed')
  return request
}

/** The minute that it is: to the minute is how requests are ranked and shown again. */
export function minuteNow({ clock }: Pick<CommandContext, 'clock'>): string {
  return clock.now().slice(0, 16)
}

/** Adds a new request, checked, in the transaction at hand. */
export async function addRequest(db: Executor, request: WaitingRequest): Promise<Written> {
  await insertWaitingList(db, [checkedRequest(request)])
  return written(db, request.id, undefined)
}

/** Writes a changed request, checked, in the transaction at hand, and notes what ranked it until now where that changes (R124). */
export async function putRequest(
  db: Executor,
  before: WaitingRequest,
  after: WaitingRequest,
  context: Pick<CommandContext, 'clock' | 'actor'>,
  reason?: string,
): Promise<Written> {
  const change = { at: minuteNow(context), by: context.actor, reason }
  await replaceWaitingRequest(db, withChange(before, checkedRequest(after), change))
  return written(db, before.id, before, reason)
}

type Written = { value: { id: string; version: number }; acts: Act[] }

async function written(
  db: Executor,
  id: string,
  before: WaitingRequest | undefined,
  reason?: string,
): Promise<Written> {
  const after = await one(db, id)
  const about = [...new Set([requestFile(id), ...filesOf(before), ...filesOf(after)])]
  const act = changeAct({ kind: 'waiting-request', id, before: shown(before), after: shown(after), about, reason })
  return { value: await savedAs(db, 'waiting_requests', id), acts: [act] }
}

/** What ranked it before is in the history entry already, field by field. */
function shown(request: WaitingRequest | undefined): object | undefined {
  if (!request) return undefined
  const { changes: _, ...rest } = request
  return rest
}

/** The files of the child that got a place and of the hosts that were offered. */
function filesOf(request: WaitingRequest | undefined): string[] {
  const hosts = (request?.offers ?? []).map(({ hostId }) => hostFile(hostId))
  return request?.placed ? [childFile(request.placed.childId), ...hosts] : hosts
}

/** Checked as the exchange document would. Whom an offer passed over the service has just read: they are not in this record. */
function checkedRequest(request: WaitingRequest): WaitingRequest {
  const { offers = [] } = request
  const checked = checkedRecord('waitingList', {
    ...request,
    offers: offers.map((offer) => ({ ...offer, passedOver: [] })),
  })
  return {
    ...checked,
    ...(checked.offers && {
      offers: checked.offers.map((offer, index) => {
        const passedOver = offers[index]?.passedOver
        return passedOver === undefined ? offer : { ...offer, passedOver }
      }),
    }),
  }
}
