import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readCarePlans, replaceCarePlan } from '../../../../db/repositories/records/care-plans.ts'
import { readChildRecords, replaceChild } from '../../../../db/repositories/records/children.ts'
import { insertClosures } from '../../../../db/repositories/records/closures.ts'
import { readHostRecords, replaceHost } from '../../../../db/repositories/records/hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { PlanningChange } from '../../../../shared/contract/planning-changes.ts'
import { lifeOf, periodOf, spanOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import { lastDayBeforeNext } from '../../../../shared/domain/care-plan/next-plan.ts'
import { defaultRsz } from '../../../../shared/domain/closures/default-rsz.ts'
import type { AgreementRecord, CarePlanRecord, Host } from '../../../../shared/domain/exchange/document.ts'
import { placeLicence } from '../../../../shared/domain/hosts/place-licence.ts'
import { statuteOn } from '../../../../shared/domain/hosts/statute-on.ts'
import type { Act, Handler } from '../../context.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'
import { agreementAct, putAgreement } from '../records/agreements.ts'
import { carePlanAct, putPlan } from '../records/care-plans.ts'
import { checkedRecord } from '../records/check.ts'
import { cancelUnneeded } from '../substitution/cancel-unneeded.ts'
import { givenPlaces, type GivenPlaces } from './given-places.ts'

type Stack = { db: Executor; minimumReason: string | undefined; today: string; places: GivenPlaces }
type ChangeOf<Kind extends PlanningChange['kind']> = Extract<PlanningChange, { kind: Kind }>

/**
 * Makes a stack of changes real: each with the checks that it has when it is entered by itself, and whether there is room asked
 * once, when all of them are made: one child may leave so that another can come.
 */
export const planningKeep: Handler<'planning.keep'> = async ({ commit, clock }, { changes, reasons }) =>
  commit(async (db) => {
    const places = givenPlaces(db)
    const stack = { db, minimumReason: reasons.minimum, today: clock.today(), places }
    await lookBefore(stack, changes)
    const acts: Act[] = []
    for (const [index, change] of changes.entries())
      acts.push(
        ...(await keep(stack, change).catch((error: unknown) => {
          throw atChange(error, index)
        })),
      )
    const agreementIds = changes.flatMap((change) => ('agreementId' in change ? [change.agreementId] : []))
    acts.push(...(await cancelUnneeded(db, agreementIds, clock.today())))
    return { value: { kept: changes.length }, acts: [...acts, ...(await places.refuseOverfull(reasons.capacity))] }
  })

/** Remembers every host that gets a child or keeps one longer as it is before anything changes. */
async function lookBefore({ db, today, places }: Stack, changes: readonly PlanningChange[]): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'placement') {
      const period = planHorizon(periodOf(change.plan), parseDate(today))
      if ('childId' in change.child) await places.look(change.hostId, change.child.childId, period)
      continue
    }
    if (change.kind !== 'plan' && change.kind !== 'agreement-end') continue
    const [agreement] = await readAgreementRecords(db, { id: change.agreementId })
    if (!agreement) continue
    const span = change.kind === 'plan' ? periodOf(change.plan) : lifeOf({ ...agreement, endsOn: change.endsOn })
    await places.look(agreement.hostId, agreement.childId, planHorizon(span, parseDate(today)))
  }
}

/** The refusal with the place of the change in the stack. */
function atChange(error: unknown, change: number): unknown {
  if (!(error instanceof ServiceError)) return error
  const details = typeof error.details === 'object' && error.details !== null ? error.details : {}
  return new ServiceError(error.code, error.reason, { ...details, change })
}

async function keep(stack: Stack, change: PlanningChange): Promise<Act[]> {
  switch (change.kind) {
    case 'plan':
      return keepPlan(stack, await agreementOf(stack.db, change.agreementId), change.plan)
    case 'placement':
      return keepPlacement(stack, change)
    case 'closure':
      return keepClosure(stack.db, change)
    case 'licence':
      return keepLicence(stack.db, change)
    case 'school-start':
      return keepSchoolStart(stack.db, change)
    case 'agreement-end':
      return keepEnd(stack.db, change)
  }
}

/** From its first day until the next plan that was agreed; a plan of that same day is changed in place. */
async function keepPlan(
  { db, minimumReason }: Stack,
  agreement: AgreementRecord,
  tried: ChangeOf<'plan'>['plan'],
): Promise<Act[]> {
  const stored = await readCarePlans(db, [agreement.id])
  const known = stored.map(({ record }) => ({ from: parseDate(record.from) }))
  const { from } = periodOf(tried)
  const { until } = spanOf({ from, until: lastDayBeforeNext(periodOf(tried), known) })
  const { until: _, ...rest } = tried
  const plan = checkedRecord('carePlans', {
    ...rest,
    agreementId: agreement.id,
    ...(until === undefined ? {} : { until }),
  })
  const sameDay = stored.find(({ record }) => record.from === plan.from)
  const later = sameDay && until !== undefined && afterwards(sameDay.record, until)
  if (later) await replaceCarePlan(db, sameDay.id, later)
  const replaced = later ? undefined : sameDay
  const put = await putPlan(db, agreement, plan, { minimumReason, ...(replaced && { id: replaced.id }) })
  const reason = put.isShort ? minimumReason : undefined
  return [
    ...(later ? [carePlanAct(agreement, sameDay.id, sameDay.record, later)] : []),
    ...put.acts,
    carePlanAct(agreement, put.id, replaced?.record, plan, { reason }),
  ]
}

/** What remains of a plan after a date, or undefined when it ends by then. */
function afterwards(plan: CarePlanRecord, date: string): CarePlanRecord | undefined {
  if (plan.until !== undefined && plan.until <= date) return undefined
  return { ...plan, from: formatDate(parseDate(date) + 1) }
}

/** A tariff on trial has no attest behind it, and a child by name no file: those cannot be kept. */
async function keepPlacement(stack: Stack, { hostId, child, plan, dayCents }: ChangeOf<'placement'>): Promise<Act[]> {
  if (!('childId' in child) || dayCents !== undefined) throw new ServiceError('validation', 'cannot-keep')
  await hostOf(stack.db, hostId)
  const others = await readAgreementRecords(stack.db, { child_id: child.childId })
  const [contractHolderId, ...more] = new Set(others.map((agreement) => agreement.contractHolderId))
  if (contractHolderId === undefined || more.length > 0) throw new ServiceError('validation', 'cannot-keep')
  const agreement = checkedRecord(
    'agreements',
    {
      childId: child.childId,
      contractHolderId,
      hostId,
      startsOn: plan.from,
      ...(plan.until === undefined ? {} : { endsOn: plan.until }),
    },
    newId(),
  )
  await putAgreement(stack.db, agreement, undefined)
  return [agreementAct(undefined, agreement), ...(await keepPlan(stack, agreement, plan))]
}

async function keepClosure(db: Executor, { hostId, from, until, reason }: ChangeOf<'closure'>): Promise<Act[]> {
  const host = hostId === null ? undefined : await hostOf(db, hostId)
  const rsz = defaultRsz(reason, host && statuteOn(host, from))
  const closure = checkedRecord('closures', { hostId, from, until, reason, ...(rsz === undefined ? {} : { rsz }) })
  const [id = ''] = await insertClosures(db, [closure])
  return [changeAct({ kind: 'closure', id, after: closure, about: hostId === null ? [] : [hostFile(hostId)] })]
}

async function keepLicence(db: Executor, { hostId, from, maxPresent }: ChangeOf<'licence'>): Promise<Act[]> {
  const before = await hostOf(db, hostId)
  const known = before.licence.map((licence) => ({ ...periodOf(licence), maxPresent: licence.maxPresent }))
  const licence = placeLicence(known, { from: parseDate(from), maxPresent }).map((placed) => ({
    ...spanOf(placed),
    maxPresent: placed.maxPresent,
  }))
  const host = checkedRecord('hosts', { ...before, licence })
  await replaceHost(db, host)
  return [changeAct({ kind: 'host', id: hostId, before, after: host, about: [hostFile(hostId)] })]
}

async function keepSchoolStart(db: Executor, { childId, date }: ChangeOf<'school-start'>): Promise<Act[]> {
  const [before] = await readChildRecords(db, childId)
  if (!before) throw new ServiceError('not-found', 'no-such-child')
  const child = checkedRecord('children', { ...before, schoolStartsOn: date })
  await replaceChild(db, child)
  return [changeAct({ kind: 'child', id: childId, before, after: child, about: [childFile(childId)] })]
}

async function keepEnd(db: Executor, { agreementId, endsOn }: ChangeOf<'agreement-end'>): Promise<Act[]> {
  const before = await agreementOf(db, agreementId)
  const agreement = checkedRecord('agreements', { ...before, endsOn })
  await putAgreement(db, agreement, before)
  return [agreementAct(before, agreement)]
}

async function agreementOf(db: Executor, id: string): Promise<AgreementRecord> {
  const [agreement] = await readAgreementRecords(db, { id })
  if (!agreement) throw new ServiceError('not-found', 'no-such-agreement')
  return agreement
}

async function hostOf(db: Executor, id: string): Promise<Host> {
  const [host] = await readHostRecords(db, id)
  if (!host) throw new ServiceError('not-found', 'no-such-host')
  return host
}
