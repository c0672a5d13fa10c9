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
import { readExtraDays } from '../../../../db/repositories/records/extra-days.ts'
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
import { cancelUnneeded } from '../substitution/cancel-unneeded.ts'
import { changeAct, childFile, hostFile, type RecordChange } from './acts.ts'
import { carePlanBasis } from './care-plan-basis.ts'
import { checkAmong, checkedRecord, lookedAt, refuseFaults, savedAs } from './check.ts'
import { hostNow, refuseOverCapacity } from './places.ts'

/** Handlers of care plans. */
export const carePlanHandlers: HandlersOf<keyof typeof carePlans> = {
  'carePlans.basis': carePlanBasis,

  'carePlans.save': async ({ commit, clock }, { id, version, record, reasons }) =>
    commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'care_plans', { id, version }, 'no-such-plan', () => readCarePlan(db, id))
      // A plan that is changed stays the plan of its agreement.
      const plan = checkedRecord('carePlans', before ? { ...record, agreementId: before.agreementId } : record)
      // What was reserved before today was reserved: a plan that has begun keeps its beginning.
      if (before && before.from <= clock.today() && plan.from > before.from)
        throw new ServiceError('locked', 'plan-has-begun')
      const [agreement] = await readAgreementRecords(db, { id: plan.agreementId })
      if (!agreement) throw new ServiceError('not-found', 'no-such-agreement')
      const { hostId, childId } = agreement
      const period = planHorizon(carePlanOf(plan), parseDate(clock.today()))
      const host = await hostNow(db, hostId, period)
      const put = await putPlan(db, agreement, plan, {
        minimumReason: reasons.minimum,
        ...(id !== undefined && { id }),
      })
      const lapsed = await cancelUnneeded(db, [agreement.id], clock.today())
      const overCapacity = await refuseOverCapacity(db, { hostId, childId, period, before: host }, reasons.capacity)
      const given = [put.isShort && reasons.minimum, overCapacity.length > 0 && reasons.capacity].filter(Boolean)
      const reason = given.length > 0 ? given.join(' · ') : undefined
      const after = (await readCarePlan(db, put.id)) ?? plan
      return {
        value: await savedAs(db, 'care_plans', put.id),
        acts: [...put.acts, carePlanAct(agreement, put.id, before, after, { reason, overCapacity }), ...lapsed],
      }
    }),

  'carePlans.remove': async ({ commit, clock }, { id, version }) =>
    commit(async (db) => {
      const plan = await lookedAt(db, 'care_plans', { id, version }, 'no-such-plan', () => readCarePlan(db, id))
      if (plan.from <= clock.today()) throw new ServiceError('locked', 'plan-has-begun')
      const [agreement] = await readAgreementRecords(db, { id: plan.agreementId })
      await deleteCarePlan(db, id)
      const lapsed = await cancelUnneeded(db, [plan.agreementId], clock.today())
      return { value: {}, acts: [...(agreement ? [carePlanAct(agreement, id, plan, undefined)] : []), ...lapsed] }
    }),
}

/**
 * Puts a plan among those of its agreement, in the transaction at hand: what runs before it ends the day before, what it
 * interrupts goes on after it. Refuses minutes that are reserved twice, and too few half days (R50) unless a reason is given;
 * whether there is room is the caller's to ask.
 * @returns the id of the plan, the acts of what it closed and resumed, and whether it is below the minimum
 */
export async function putPlan(
  db: Executor,
  agreement: AgreementRecord,
  plan: CarePlanRecord,
  { id, minimumReason }: { id?: string; minimumReason: string | undefined },
): Promise<{ id: string; acts: Act[]; isShort: boolean }> {
  const stored = await readCarePlans(db, [agreement.id])
  const placing = placePlan(stored, plan, id)
  if ('overlaps' in placing)
    refuseFaults([{ path: 'from', code: 'overlap', message: `a plan begins on ${placing.overlaps.from}` }])
  const written = await write(db, agreement, stored, plan, id, placing)
  await checkWithOthers(db, agreement)
  // What no reason can change comes before what one can.
  const isShort = await refuseBelowMinimum(db, plan, minimumReason)
  return { ...written, isShort }
}

async function write(
  db: Executor,
  agreement: AgreementRecord,
  stored: readonly StoredCarePlan[],
  plan: CarePlanRecord,
  id: string | undefined,
  { close, resume }: Exclude<ReturnType<typeof placePlan>, { overlaps: CarePlanRecord }>,
): Promise<{ id: string; acts: Act[] }> {
  const acts: Act[] = []
  for (const { id: closedId, until } of close) {
    const record = stored.find((one) => one.id === closedId)?.record
    if (!record) continue
    await replaceCarePlan(db, closedId, { ...record, until })
    acts.push(carePlanAct(agreement, closedId, record, { ...record, until }))
  }
  if (id !== undefined) await replaceCarePlan(db, id, plan)
  const [added = '', ...resumed] = await insertCarePlans(db, id === undefined ? [plan, ...resume] : resume)
  const resumedIds = id === undefined ? resumed : [added, ...resumed]
  for (const [index, record] of resume.entries())
    acts.push(carePlanAct(agreement, resumedIds[index] ?? '', undefined, record))
  return { id: id ?? added, acts }
}

/** Minutes that two agreements of the child reserve (exchange.md §1): the fault stands at the plan as a whole. */
async function checkWithOthers(db: Executor, agreement: AgreementRecord): Promise<void> {
  const ofChild = await readAgreementRecords(db, { child_id: agreement.childId })
  const agreements = [...ofChild.filter(({ id }) => id !== agreement.id), agreement]
  const ids = agreements.map(({ id }) => id)
  checkAmong('agreements', {
    agreements,
    carePlans: (await readCarePlans(db, ids)).map(({ record }) => record),
    extraDays: (await readExtraDays(db, { agreementIds: ids })).map(({ record }) => record),
  })
}

async function refuseBelowMinimum(db: Executor, plan: CarePlanRecord, reason: string | undefined): Promise<boolean> {
  const minimum = datedSettings(await readSettings(db)).number('plan.minimumHalfDays', parseDate(plan.from))
  const { isBelow, halfDays, cycleWeeks } = isBelowMinimum(carePlanOf(plan), minimum)
  if (isBelow && reason === undefined)
    throw new ServiceError('validation', 'below-minimum', { halfDays, cycleWeeks, minimum })
  return isBelow
}

/** The act of a change of a plan: it stands in the child's history and the host's. */
export function carePlanAct(
  { childId, hostId }: AgreementRecord,
  id: string,
  before: CarePlanRecord | undefined,
  after: CarePlanRecord | undefined,
  why: Pick<RecordChange, 'reason' | 'overCapacity'> = {},
): Act {
  return changeAct({ kind: 'care-plan', id, before, after, about: [childFile(childId), hostFile(hostId)], ...why })
}
