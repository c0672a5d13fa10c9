import { v7 as newId } from 'uuid'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readCarePlan } from '../../../../db/repositories/records/care-plans.ts'
import type { Executor } from '../../../../db/open.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import { carePlanOf } from '../../../../shared/domain/care-plan/plan-of-record.ts'
import type { Offer, WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { planOfOffer, priorityOf } from '../../../../shared/domain/waiting-list/agreement-of-offer.ts'
import type { Act, Handler } from '../../context.ts'
import { agreementAct, putAgreement } from '../records/agreements.ts'
import { carePlanAct, putPlan } from '../records/care-plans.ts'
import { checkedRecord } from '../records/check.ts'
import { hostNow, refuseOverCapacity } from '../records/places.ts'
import { acceptedOffer } from './accepted-offer.ts'
import { childOfRequest, holderOfRequest } from './people-of-request.ts'
import { lookedAtRequest, putRequest } from './stored-request.ts'

/** Makes child, family, agreement and plan of an accepted offer, as when each is saved by itself; all of it or nothing. */
export const placeRequest: Handler<'waitingList.place'> = (context, { id, version, ...input }) =>
  context.commit(async (db) => {
    const request = await lookedAtRequest(db, { id, version })
    const offer = acceptedOffer(request)
    const child = await childOfRequest(db, input)
    const holder = await holderOfRequest(db, input)
    const parties = { childId: child.id, contractHolderId: holder.id }
    const made = await makeAgreement(db, { request, offer, parties, today: context.clock.today(), ...input })
    const placed = { childId: child.id, agreementId: made.id }
    const { value, acts } = await putRequest(db, request, { ...request, status: 'placed', placed }, context)
    return { value: { ...value, ...placed }, acts: [...child.acts, ...holder.acts, ...made.acts, ...acts] }
  })

type Making = {
  request: WaitingRequest
  offer: Offer
  parties: { childId: string; contractHolderId: string }
  today: string
  capacityReason?: string | undefined
  minimumReason?: string | undefined
}

/** The agreement with the host of the offer, and its plan. It is not signed, and care may not start before its file is complete (R131). */
async function makeAgreement(db: Executor, making: Making): Promise<{ id: string; acts: Act[] }> {
  const { request, offer, parties, today, capacityReason, minimumReason } = making
  const { hostId, startsOn } = offer
  const terms = { ...parties, hostId, startsOn, freeHalfDaysUsed: [], priority: priorityOf(request) }
  const agreement = checkedRecord('agreements', terms, newId())
  const plan = checkedRecord('carePlans', { agreementId: agreement.id, ...planOfOffer(request, offer) })
  const period = planHorizon(carePlanOf(plan), parseDate(today))
  const before = await hostNow(db, hostId, period)
  await putAgreement(db, agreement, undefined)
  const put = await putPlan(db, agreement, plan, { minimumReason })
  const place = { hostId, childId: parties.childId, period, before }
  const overCapacity = await refuseOverCapacity(db, place, capacityReason)
  const given = [put.isShort && minimumReason, overCapacity.length > 0 && capacityReason].filter(Boolean)
  const why = { reason: given.length > 0 ? given.join(' · ') : undefined, overCapacity }
  const [stored = agreement] = await readAgreementRecords(db, { id: agreement.id })
  const storedPlan = (await readCarePlan(db, put.id)) ?? plan
  return {
    id: agreement.id,
    acts: [agreementAct(undefined, stored), ...put.acts, carePlanAct(agreement, put.id, undefined, storedPlan, why)],
  }
}
