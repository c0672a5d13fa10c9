import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HandlersOf } from '../../context.ts'
import { offerInHand, withAnswer } from '../../../../shared/domain/waiting-list/offers.ts'
import { refuseFuture } from '../incidents/case-refusals.ts'
import { refuseFaults, savedAs } from '../records/check.ts'
import { liveRequest, lookedAtRequest, minuteNow, putRequest } from './stored-request.ts'

/** How a request comes on the list, off it, and back. */
export const requestStatusHandlers: HandlersOf<'waitingList.enlist' | 'waitingList.close' | 'waitingList.reopen'> = {
  'waitingList.enlist': (context, looked) =>
    context.commit(async (db) => {
      const before = await liveRequest(db, looked)
      if (!before.isNew) return { value: await savedAs(db, 'waiting_requests', before.id), acts: [] }
      const { isNew: _, ...after } = before
      return putRequest(db, before, after, context)
    }),

  'waitingList.close': (context, { id, version, status, on, reason, note }) => {
    refuseFuture(context.clock.now(), on)
    return context.commit(async (db) => {
      const before = await liveRequest(db, { id, version })
      if (on < before.receivedAt.slice(0, 10))
        refuseFaults([{ path: 'on', code: 'end-before-start', message: `is before it came in: ${on}` }])
      const offer = offerInHand(before)
      const rest = offer ? withAnswer(before, offer.id, { answer: 'withdrawn', at: minuteNow(context) }) : before
      const closed = { on, reason, ...(note !== undefined && { note }) }
      return putRequest(db, before, { ...rest, status, closed }, context)
    })
  },

  'waitingList.reopen': (context, { id, version, reason }) =>
    context.commit(async (db) => {
      const before = await lookedAtRequest(db, { id, version })
      if (before.status === 'placed') throw new ServiceError('locked', 'request-placed')
      if (before.status === 'open' || offerInHand(before)) throw new ServiceError('conflict', 'request-open')
      const { closed: _, ...rest } = before
      return putRequest(db, before, { ...rest, status: 'open' }, context, reason)
    }),
}
