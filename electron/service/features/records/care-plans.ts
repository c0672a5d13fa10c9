import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import {
  deleteCarePlan,
  insertCarePlans,
  readCarePlan,
  readCarePlans,
  replaceCarePlan,
  type StoredCarePlan,
} from '../../../../db/repositories/records/care-plans.ts'
import { readVersion } from '../../../../db/repositories/records/versions.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { carePlans } from '../../../../shared/contract/care-plans.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import { isBelowMinimum } from '../../../../shared/domain/care-plan/minimum.ts'
import { placePlan } from '../../../../shared/domain/care-plan/place-plan.ts'
import { carePlanOf } from '../../../../shared/domain/care-plan/plan-of-record.ts'
import type { AgreementRecord, CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { changeAct, childFile, hostFile } from './acts.ts'
import { carePlanBasis } from './care-plan-basis.ts'
import { checkAmong, checkedRecord, lookedAt, refuseFaults } from './check.ts'
import { hostNow, refuseOverCapacity } from './places.ts'

type Reasons = { capacity?: string | undefined; minimum?: string | undefined }
type Change = { agreement: AgreementRecord; plan: CarePlanRecord; id?: string; reasons: Reasons; today: string }

/** Handlers of care plans. */
export const carePlanHandlers: HandlersOf<keyof typeof carePlans> = {
  'carePlans.basis': carePlanBasis,

  'carePlans.save': async ({ commit, clock }, { id, version, record, reasons }) =>
    commit(async (db) => {
      if (id !== undefined)
        await lookedAt(db, 'care_plans', { id, version }, 'no-such-plan', () => readCarePlan(db, id))
      const plan = checkedRecord('carePlans', record)
      const [agreement] = await readAgreementRecords(db, { id: plan.agreementId })
      if (!agreement) throw new ServiceError('not-found', 'no-such-agreement')
      return savePlan(db, { agreement, plan, reasons, today: clock.today(), ...(id === undefined ? {} : { id }) })
    }),

  'carePlans.remove': async ({ commit, clock }, { id, version }) =>
    commit(async (db) => {
      const plan = await lookedAt(db, 'care_plans', { id, version }, 'no-such-plan', () => readCarePlan(db, id))
      if (plan.from <= clock.today()) throw new ServiceError('locked', 'plan-has-begun')
      const [agreement] = await readAgreementRecords(db, { id: plan.agreementId })
      await deleteCarePlan(db, id)
      return { value: {}, acts: agreement ? [actOf(agreement, id, plan, undefined)] : [] }
    }),
}

/**
 * Puts a plan among those of its agreement, in the transaction at hand: what runs before it ends the day before, what it
 * interrupts goes on after it. Refuses minutes that are reserved twice, too few half days (R50) and a place that is not there,
 * the last two unless a reason is given.
 */
export async function savePlan(db: Executor, { agreement, plan, id, reasons, today }: Change) {
  const stored = await readCarePlans(db, [agreement.id])
  const placing = placePlan(stored, plan, id)
  if ('overlaps' in placing)
    refuseFaults([{ path: 'from', code: 'overlap', message: `a plan begins on ${placing.overlaps.from}` }])
  const isShort = await refuseBelowMinimum(db, plan, reasons.minimum)
  const period = planHorizon(carePlanOf(plan), parseDate(today))
  const before = await hostNow(db, agreement.hostId, period)
  const acts = await write(db, agreement, stored, plan, id, placing)
  await checkWithOthers(db, agreement)
  const { hostId, childId } = agreement
  const overfull = await refuseOverCapacity(db, { hostId, childId, period, before }, reasons.capacity)
  const kept = (await readCarePlans(db, [agreement.id])).find(({ record }) => record.from === plan.from)
  const savedId = kept?.id ?? ''
  const why = [isShort ? reasons.minimum : undefined, overfull.length > 0 ? reasons.capacity : undefined]
  const given = why.filter((reason) => reason !== undefined)
  acts.push(
    actOf(agreement, savedId, stored.find((one) => one.id === id)?.record, plan, given.join(' · ') || undefined),
  )
  return { value: { id: savedId, version: (await readVersion(db, 'care_plans', savedId)) ?? 0 }, acts }
}

async function write(
  db: Executor,
  agreement: AgreementRecord,
  stored: readonly StoredCarePlan[],
  plan: CarePlanRecord,
  id: string | undefined,
  { close, resume }: Exclude<ReturnType<typeof placePlan>, { overlaps: CarePlanRecord }>,
): Promise<Act[]> {
  const acts: Act[] = []
  for (const { id: closedId, until } of close) {
    const record = stored.find((one) => one.id === closedId)?.record
    if (!record) continue
    await replaceCarePlan(db, closedId, { ...record, until })
    acts.push(actOf(agreement, closedId, record, { ...record, until }))
  }
  if (id === undefined) await insertCarePlans(db, [plan])
  else await replaceCarePlan(db, id, plan)
  const resumed = await insertCarePlans(db, resume)
  for (const [index, record] of resume.entries()) acts.push(actOf(agreement, resumed[index] ?? '', undefined, record))
  return acts
}

/** Minutes that two agreements of the child reserve (exchange.md §1): the fault stands at the plan as a whole. */
async function checkWithOthers(db: Executor, agreement: AgreementRecord): Promise<void> {
  const ofChild = await readAgreementRecords(db, { child_id: agreement.childId })
  const agreements = [...ofChild.filter(({ id }) => id !== agreement.id), agreement]
  const plans = await readCarePlans(
    db,
    agreements.map(({ id }) => id),
  )
  checkAmong('agreements', { agreements, carePlans: plans.map(({ record }) => record) })
}

async function refuseBelowMinimum(db: Executor, plan: CarePlanRecord, reason: string | undefined): Promise<boolean> {
  const minimum = datedSettings(await readSettings(db)).number('plan.minimumHalfDays', parseDate(plan.from))
  const { isBelow, halfDays, cycleWeeks } = isBelowMinimum(carePlanOf(plan), minimum)
  if (isBelow && reason === undefined)
    throw new ServiceError('validation', 'below-minimum', { halfDays, cycleWeeks, minimum })
  return isBelow
}

function actOf(
  { childId, hostId }: AgreementRecord,
  id: string,
  before: CarePlanRecord | undefined,
  after: CarePlanRecord | undefined,
  reason?: string,
): Act {
  return changeAct({ kind: 'care-plan', id, before, after, about: [childFile(childId), hostFile(hostId)], reason })
}
