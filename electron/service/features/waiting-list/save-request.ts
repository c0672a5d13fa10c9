import { v7 as newId } from 'uuid'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import {
  firstTier,
  secondTier,
  type WaitingRequest,
  type WantedSlot,
} from '../../../../shared/domain/exchange/waiting-list.ts'
import { frozenOffers, offerInHand } from '../../../../shared/domain/waiting-list/offers.ts'
import type { Handler } from '../../context.ts'
import { refuseFuture } from '../incidents/case-refusals.ts'
import { checkedRecord } from '../records/check.ts'
import { addRequest, liveRequest, minuteNow, putRequest } from './stored-request.ts'

/** What somebody types of a request; the rest of it comes of acts. */
type Typed = Omit<WaitingRequest, (typeof ofActs)[number]>
const ofActs = ['status', 'isNew', 'enteredAt', 'offers', 'closed', 'placed', 'changes'] as const

/** Writes a new request, or what was typed anew of one that still looks for a place. */
export const saveRequest: Handler<'waitingList.save'> = async (context, { id, version, record, reason }) => {
  const { commit, clock, actor } = context
  const typed = typedRequest(record, id ?? newId(), actor)
  refuseFuture(clock.now(), typed.receivedAt, ...(typed.evidence ?? []).map(({ seenOn }) => seenOn))
  if (typed.slots.length === 0) throw new ServiceError('validation', 'no-days')
  if (id === undefined) {
    const now = minuteNow(context)
    const entered = typed.receivedAt === now ? {} : { enteredAt: now }
    return commit((db) => addRequest(db, { ...typed, status: 'open', isNew: true, ...entered }))
  }
  return commit(async (db) => {
    const before = await liveRequest(db, { id, version })
    const { status, isNew, enteredAt, offers, placed, changes } = before
    const after: WaitingRequest = {
      ...typed,
      status,
      ...(isNew !== undefined && { isNew }),
      ...(enteredAt !== undefined && { enteredAt }),
      ...(placed && { placed }),
      ...(changes && { changes }),
    }
    if (isWantedAlike(before, after))
      return putRequest(db, before, { ...after, ...(offers && { offers }) }, context, reason)
    // A family decides about the days that it was offered.
    if (offerInHand(before)) throw new ServiceError('conflict', 'offer-waiting')
    return putRequest(db, before, { ...after, ...frozenOffers(before) }, context, reason)
  })
}

/** A request as it was typed, in its normal form: criteria in their own order, evidence with who saw it. */
function typedRequest(record: WaitingRequest, id: string, actor: string): Typed {
  const given = Object.fromEntries(Object.entries(record).filter(([key]) => !ofActs.some((own) => own === key)))
  const { status: _, ...typed } = checkedRecord('waitingList', { ...given, status: 'open' }, id)
  return {
    ...typed,
    firstTier: firstTier.filter((fact) => typed.firstTier.includes(fact)),
    secondTier: secondTier.filter((fact) => typed.secondTier.includes(fact)),
    ...(typed.evidence && { evidence: typed.evidence.map((seen) => ({ by: actor, ...seen })) }),
  }
}

function isWantedAlike(a: Typed, b: Typed): boolean {
  const days = (slots: readonly WantedSlot[]): string =>
    slots
      .map(({ week, weekday, from, until }) => `${week} ${weekday} ${from} ${until}`)
      .sort()
      .join()
  return a.wantedFrom === b.wantedFrom && a.cycleWeeks === b.cycleWeeks && days(a.slots) === days(b.slots)
}
