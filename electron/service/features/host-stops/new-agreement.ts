import { v7 as newId } from 'uuid'
import { readHost } from '../../../../db/repositories/host-files.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readCarePlan, readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { lifeOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Act } from '../../context.ts'
import { agreementAct, putAgreement } from '../records/agreements.ts'
import { carePlanAct, putPlan } from '../records/care-plans.ts'
import { checkedRecord } from '../records/check.ts'
import { hostNow, refuseOverCapacity } from '../records/places.ts'

/** A child that goes to another host: the agreement as it was agreed, and where care goes on from which day. */
export type Move = {
  agreement: AgreementRecord
  hostId: string
  firstDay: string
  today: string
  capacityReason: string | undefined
}

/**
 * Prepares the agreement with the new host, in the transaction at hand, after the old one has ended: the same family, terms,
 * deposit and end, and the plans from the first day on. Tariffs belong to child and family and stay. It is not signed, and
 * care may not start before its file is complete (R131). Refused where an agreement or a plan that is saved would be.
 */
export async function prepareAgreement(db: Executor, move: Move): Promise<{ id: string; acts: Act[] }> {
  const { agreement: old, hostId, firstDay, today, capacityReason } = move
  if (!(await readHost(db, hostId))) throw new ServiceError('not-found', 'no-such-host')
  const made = checkedRecord(
    'agreements',
    { ...termsOf(old), hostId, startsOn: firstDay, freeHalfDaysUsed: [] },
    newId(),
  )
  const period = planHorizon(lifeOf(made), parseDate(today))
  const before = await hostNow(db, hostId, period)
  await putAgreement(db, made, undefined, old)
  const planActs = await copyPlans(db, old.id, made)
  const place = { hostId, childId: made.childId, period, before }
  const overCapacity = await refuseOverCapacity(db, place, capacityReason)
  const [after = made] = await readAgreementRecords(db, { id: made.id })
  const reason = overCapacity.length > 0 ? capacityReason : undefined
  return { id: made.id, acts: [agreementAct(undefined, after, { reason, overCapacity }), ...planActs] }
}

/** What goes along. A deposit that was given back meanwhile is to be paid anew. */
function termsOf({ depositPaidOn, depositRefundedOn, ...old }: AgreementRecord): object {
  const { start: _start, notice: _notice, signedOn: _signed, ...terms } = old
  return depositPaidOn === undefined || depositRefundedOn !== undefined ? terms : { ...terms, depositPaidOn }
}

/** What the plans reserve from the first day on, as it was agreed: below the minimum too, where that was accepted then (R50). */
async function copyPlans(db: Executor, fromId: string, made: AgreementRecord): Promise<Act[]> {
  const acts: Act[] = []
  for (const { record } of await readCarePlans(db, [fromId])) {
    if (record.until !== undefined && record.until < made.startsOn) continue
    if (made.endsOn !== undefined && record.from > made.endsOn) continue
    const from = record.from < made.startsOn ? made.startsOn : record.from
    const plan = checkedRecord('carePlans', { ...record, agreementId: made.id, from })
    const put = await putPlan(db, made, plan, { minimumReason: '' })
    acts.push(...put.acts, carePlanAct(made, put.id, undefined, (await readCarePlan(db, put.id)) ?? plan))
  }
  return acts
}
