import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import {
  insertAgreements,
  readAgreementRecords,
  replaceAgreement,
} from '../../../../db/repositories/records/agreements.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readContractHolderRecords } from '../../../../db/repositories/records/contract-holders.ts'
import { readExtraCostRecords } from '../../../../db/repositories/records/extra-costs.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readVersion } from '../../../../db/repositories/records/versions.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { agreements } from '../../../../shared/contract/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { agreementDepositCapCents } from '../../../../shared/domain/agreements/deposit.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../../../shared/domain/calendar/period.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, childFile, hostFile } from './acts.ts'
import { checkAmong, checkedRecord, lookedAt } from './check.ts'
import { missingOf } from './dossier.ts'
import { hostNow, refuseOverCapacity } from './places.ts'

const one = async (db: Executor, id: string): Promise<AgreementRecord | undefined> =>
  (await readAgreementRecords(db, { id }))[0]

/** Handlers of agreements. */
export const agreementHandlers: HandlersOf<keyof typeof agreements> = {
  'agreements.record': async ({ db }, { id }) => {
    const version = await readVersion(db, 'agreements', id)
    const record = await one(db, id)
    if (version === undefined || record === undefined) throw new ServiceError('not-found', 'no-such-agreement')
    return { version, record }
  },

  'agreements.save': async ({ commit, clock }, { id, version, record, capacityReason }) =>
    commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'agreements', { id, version }, 'no-such-agreement', () => one(db, id))
      // What makes an agreement this one stays; that care may start is an act of its own.
      const { start: _, ...typed } = record
      const kept = before && { childId: before.childId, ...(before.start && { start: before.start }) }
      const agreement = checkedRecord('agreements', { ...typed, ...kept }, id ?? newId())
      return saveAgreement(db, { before, agreement, capacityReason, today: clock.today() })
    }),

  'agreements.clearStart': async ({ commit, clock }, { id, version, overrideReason }) =>
    commit(async (db) => {
      const before = await lookedAt(db, 'agreements', { id, version }, 'no-such-agreement', () => one(db, id))
      const missing = await missingOf(db, before, clock.today())
      if (missing.length > 0 && overrideReason === undefined)
        throw new ServiceError('validation', 'file-incomplete', { missing })
      const isOverridden = missing.length > 0 && overrideReason !== undefined
      const start = { clearedOn: clock.today(), ...(isOverridden ? { overrideReason } : {}) }
      const agreement = { ...before, start }
      await replaceAgreement(db, agreement)
      return {
        value: { id, version: (await readVersion(db, 'agreements', id)) ?? 0 },
        acts: [actOf(before, agreement, isOverridden ? overrideReason : undefined)],
      }
    }),
}

type Change = {
  before: AgreementRecord | undefined
  agreement: AgreementRecord
  capacityReason: string | undefined
  today: string
}

/**
 * Writes a checked agreement in the transaction at hand. Refuses what it cannot be among the others, a deposit over its cap
 * (R55), and a place that is not there at its host, the last unless a reason is given.
 */
export async function saveAgreement(db: Executor, { before, agreement, capacityReason, today }: Change) {
  await checkWithOthers(db, agreement)
  await refuseDepositOverCap(db, agreement)
  const period = planHorizon(periodOf(agreement), parseDate(today))
  const host = await hostNow(db, agreement.hostId, period)
  await (before ? replaceAgreement(db, agreement) : insertAgreements(db, [agreement]))
  const { childId, hostId } = agreement
  const overfull = await refuseOverCapacity(db, { hostId, childId, period, before: host }, capacityReason)
  return {
    value: { id: agreement.id, version: (await readVersion(db, 'agreements', agreement.id)) ?? 0 },
    acts: [actOf(before, agreement, overfull.length > 0 ? capacityReason : undefined)],
  }
}

/** The faults between records: references, minutes reserved twice, extra costs that no agreement would cover any more. */
async function checkWithOthers(db: Executor, agreement: AgreementRecord): Promise<void> {
  const others = (await readAgreementRecords(db, { child_id: agreement.childId })).filter(
    ({ id }) => id !== agreement.id,
  )
  const ids = [...others.map(({ id }) => id), agreement.id]
  checkAmong('agreements', {
    hosts: await readHostsOf(db, [...others, agreement]),
    contractHolders: await readHoldersOf(db, [...others, agreement]),
    children: await readChildRecords(db, agreement.childId),
    agreements: [...others, agreement],
    carePlans: (await readCarePlans(db, ids)).map(({ record }) => record),
    extraCosts: await readExtraCostRecords(db, agreement.childId),
  })
}

async function readHostsOf(db: Executor, records: readonly AgreementRecord[]) {
  const ids = new Set(records.map(({ hostId }) => hostId))
  return (await Promise.all([...ids].map((id) => readHostRecords(db, id)))).flat()
}

async function readHoldersOf(db: Executor, records: readonly AgreementRecord[]) {
  const ids = new Set(records.map(({ contractHolderId }) => contractHolderId))
  return (await Promise.all([...ids].map((id) => readContractHolderRecords(db, id)))).flat()
}

async function refuseDepositOverCap(db: Executor, agreement: AgreementRecord): Promise<void> {
  if (agreement.depositCents === undefined) return
  const capCents = agreementDepositCapCents(agreement, datedSettings(await readSettings(db)))
  if (agreement.depositCents > capCents) throw new ServiceError('validation', 'deposit-over-cap', { capCents })
}

function periodOf({ startsOn, endsOn }: AgreementRecord): Period {
  return { from: parseDate(startsOn), until: endsOn === undefined ? openEnd : parseDate(endsOn) }
}

function actOf(before: AgreementRecord | undefined, after: AgreementRecord, reason?: string) {
  const hosts = [after.hostId, ...(before ? [before.hostId] : [])]
  const about = [childFile(after.childId), ...hosts.map(hostFile)]
  return changeAct({ kind: 'agreement', id: after.id, before, after, about, reason })
}
