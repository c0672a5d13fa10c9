import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readChildRecords, replaceChild } from '../../../../db/repositories/records/children.ts'
import { insertClosures } from '../../../../db/repositories/records/closures.ts'
import { readHostRecords, replaceHost } from '../../../../db/repositories/records/hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { PlanningChange } from '../../../../shared/contract/planning-changes.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { AgreementRecord, Host } from '../../../../shared/domain/exchange/document.ts'
import type { Act, Handler } from '../../context.ts'
import { changeAct, childFile, hostFile } from './acts.ts'
import { saveAgreement } from './agreements.ts'
import { savePlan } from './care-plans.ts'
import { checkedRecord } from './check.ts'

type Reasons = { capacity?: string | undefined; minimum?: string | undefined }
type Situation = { db: Executor; reasons: Reasons; today: string }
type ChangeOf<Kind extends PlanningChange['kind']> = Extract<PlanningChange, { kind: Kind }>

/** Makes a stack of changes real: each with the same checks as when it is entered by itself. */
export const keepPlanning: Handler<'planning.keep'> = async ({ commit, clock }, { changes, reasons }) =>
  commit(async (db) => {
    const acts: Act[] = []
    for (const [index, change] of changes.entries()) {
      const made = await keep({ db, reasons, today: clock.today() }, change).catch((error: unknown) => {
        throw atChange(error, index)
      })
      acts.push(...made)
    }
    return { value: { kept: changes.length }, acts }
  })

/** The refusal with the place of the change in the stack. */
function atChange(error: unknown, change: number): unknown {
  if (!(error instanceof ServiceError)) return error
  const details = typeof error.details === 'object' && error.details !== null ? error.details : {}
  return new ServiceError(error.code, error.reason, { ...details, change })
}

async function keep(situation: Situation, change: PlanningChange): Promise<Act[]> {
  switch (change.kind) {
    case 'plan':
      return keepPlan(situation, await agreementOf(situation.db, change.agreementId), change.plan)
    case 'placement':
      return keepPlacement(situation, change)
    case 'closure':
      return keepClosure(situation.db, change)
    case 'licence':
      return keepLicence(situation.db, change)
    case 'school-start':
      return keepSchoolStart(situation.db, change)
    case 'agreement-end':
      return keepEnd(situation, change)
  }
}

async function keepPlan(
  { db, reasons, today }: Situation,
  agreement: AgreementRecord,
  plan: ChangeOf<'plan'>['plan'],
): Promise<Act[]> {
  const record = checkedRecord('carePlans', { ...plan, agreementId: agreement.id })
  return (await savePlan(db, { agreement, plan: record, reasons, today })).acts
}

async function keepPlacement(situation: Situation, { hostId, child, plan }: ChangeOf<'placement'>): Promise<Act[]> {
  if (!('childId' in child)) throw new ServiceError('validation', 'cannot-keep')
  await hostOf(situation.db, hostId)
  const others = await readAgreementRecords(situation.db, { child_id: child.childId })
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
  const { db, reasons, today } = situation
  const saved = await saveAgreement(db, { before: undefined, agreement, capacityReason: reasons.capacity, today })
  return [...saved.acts, ...(await keepPlan(situation, agreement, plan))]
}

async function keepClosure(db: Executor, { hostId, from, until, reason }: ChangeOf<'closure'>): Promise<Act[]> {
  if (hostId !== null) await hostOf(db, hostId)
  const closure = checkedRecord('closures', { hostId, from, until, reason })
  const [id = ''] = await insertClosures(db, [closure])
  return [changeAct({ kind: 'closure', id, after: closure, about: hostId === null ? [] : [hostFile(hostId)] })]
}

/** From its date on the licence is for this many; the one before it ends the day before. */
async function keepLicence(db: Executor, { hostId, from, maxPresent }: ChangeOf<'licence'>): Promise<Act[]> {
  const before = await hostOf(db, hostId)
  const earlier = before.licence
    .filter((licence) => licence.from < from)
    .map((licence) =>
      licence.until === undefined || licence.until >= from
        ? { ...licence, until: formatDate(parseDate(from) - 1) }
        : licence,
    )
  const host = checkedRecord('hosts', { ...before, licence: [...earlier, { from, maxPresent }] })
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

async function keepEnd(
  { db, reasons, today }: Situation,
  { agreementId, endsOn }: ChangeOf<'agreement-end'>,
): Promise<Act[]> {
  const before = await agreementOf(db, agreementId)
  const agreement = checkedRecord('agreements', { ...before, endsOn })
  return (await saveAgreement(db, { before, agreement, capacityReason: reasons.capacity, today })).acts
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
