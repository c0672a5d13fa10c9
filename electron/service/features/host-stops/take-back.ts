import { deleteAgreement, readAgreementsInUse } from '../../../../db/repositories/agreement-uses.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { lifeOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import type { StopOutcome } from '../../../../shared/domain/exchange/document.ts'
import type { Act } from '../../context.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'
import { agreementAct, putAgreement } from '../records/agreements.ts'
import { carePlanAct } from '../records/care-plans.ts'
import { checkedRecord } from '../records/check.ts'
import { hostNow, refuseOverCapacity } from '../records/places.ts'
import { asAgreed } from './settle-agreement.ts'

/** The outcomes whose new agreement was touched since: they cannot be taken back. */
export async function readOutcomesInUse(db: Executor, outcomes: readonly StopOutcome[]): Promise<Set<string>> {
  const made = outcomes.flatMap(({ newAgreementId }) => newAgreementId ?? [])
  const inUse = await readAgreementsInUse(db, made)
  return new Set(
    outcomes.flatMap(({ agreementId, newAgreementId }) =>
      newAgreementId !== undefined && inUse.has(newAgreementId) ? [agreementId] : [],
    ),
  )
}

/**
 * Gives an agreement back the dates it had, after the agreement that was made for it is taken away; in the transaction at hand, the
 * outcome itself being gone already. Refused where its place was given away meanwhile, unless a reason is given.
 */
export async function takeBack(
  db: Executor,
  outcome: StopOutcome,
  today: string,
  reason: string | undefined,
): Promise<Act[]> {
  const acts = outcome.newAgreementId === undefined ? [] : await removeAgreement(db, outcome.newAgreementId, reason)
  const [now] = await readAgreementRecords(db, { id: outcome.agreementId })
  if (!now) throw new ServiceError('not-found', 'no-such-agreement')
  const restored = checkedRecord('agreements', asAgreed(now, outcome), now.id)
  const { hostId, childId } = restored
  const period = planHorizon(lifeOf(restored), parseDate(today))
  const before = await hostNow(db, hostId, period)
  await putAgreement(db, restored, now)
  const overCapacity = await refuseOverCapacity(db, { hostId, childId, period, before }, reason)
  return [...acts, agreementAct(now, restored, { reason, overCapacity })]
}

async function removeAgreement(db: Executor, id: string, reason: string | undefined): Promise<Act[]> {
  const [made] = await readAgreementRecords(db, { id })
  if (!made) return []
  const plans = await readCarePlans(db, [id])
  await deleteAgreement(db, id)
  return [
    ...plans.map((plan) => carePlanAct(made, plan.id, plan.record, undefined, { reason })),
    changeAct({
      kind: 'agreement',
      id,
      before: made,
      after: undefined,
      about: [childFile(made.childId), hostFile(made.hostId)],
      reason,
    }),
  ]
}
