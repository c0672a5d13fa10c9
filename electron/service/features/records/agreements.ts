import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import {
  insertAgreements,
  readAgreementRecords,
  replaceAgreement,
} from '../../../../db/repositories/records/agreements.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readExtraCostRecords } from '../../../../db/repositories/records/extra-costs.ts'
import { readExtraDays } from '../../../../db/repositories/records/extra-days.ts'
import { readVersion } from '../../../../db/repositories/records/versions.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { agreements } from '../../../../shared/contract/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { agreementDepositCapCents } from '../../../../shared/domain/agreements/deposit.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { lifeOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { Fault } from '../../../../shared/formats/exchange/faults.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { cancelUnneeded } from '../substitution/cancel-unneeded.ts'
import { changeAct, childFile, hostFile, type RecordChange } from './acts.ts'
import { checkAmong, checkedRecord, lookedAt, refuseFaults, savedAs, storedRecord } from './check.ts'
import { missingOf } from './dossier.ts'
import { hostNow, refuseOverCapacity } from './places.ts'

const one = async (db: Executor, id: string): Promise<AgreementRecord | undefined> =>
  (await readAgreementRecords(db, { id }))[0]

/** Handlers of agreements. */
export const agreementHandlers: HandlersOf<keyof typeof agreements> = {
  'agreements.record': ({ db }, { id }) => storedRecord(db, 'agreements', id, 'no-such-agreement', () => one(db, id)),

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
      const { childId, hostId } = agreement
      const period = planHorizon(lifeOf(agreement), parseDate(clock.today()))
      const host = await hostNow(db, hostId, period)
      await putAgreement(db, agreement, before)
      const lapsed = await cancelUnneeded(db, [agreement.id], clock.today())
      const overCapacity = await refuseOverCapacity(db, { hostId, childId, period, before: host }, capacityReason)
      const reason = overCapacity.length > 0 ? capacityReason : undefined
      return {
        value: await savedAs(db, 'agreements', agreement.id),
        acts: [agreementAct(before, (await one(db, agreement.id)) ?? agreement, { reason, overCapacity }), ...lapsed],
      }
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
        value: await savedAs(db, 'agreements', id),
        acts: [agreementAct(before, agreement, { reason: isOverridden ? overrideReason : undefined })],
      }
    }),
}

/**
 * Writes a checked agreement in the transaction at hand. Refuses what it cannot be among the others, and a deposit over its
 * cap (R55) unless it was agreed before: a cap that changed later alters no agreement.
 * @param agreedBefore whose deposit it takes over; the agreement itself as it was when left out
 */
export async function putAgreement(
  db: Executor,
  agreement: AgreementRecord,
  before: AgreementRecord | undefined,
  agreedBefore: AgreementRecord | undefined = before,
): Promise<void> {
  await checkWithOthers(db, agreement)
  await refuseDepositOverCap(db, agreement, agreedBefore)
  await (before ? replaceAgreement(db, agreement) : insertAgreements(db, [agreement]))
}

/** The faults between records: references, minutes reserved twice, extra costs that no agreement would cover any more. */
async function checkWithOthers(db: Executor, agreement: AgreementRecord): Promise<void> {
  await refuseUnknown(db, agreement)
  const others = (await readAgreementRecords(db, { child_id: agreement.childId })).filter(
    ({ id }) => id !== agreement.id,
  )
  const ids = [...others.map(({ id }) => id), agreement.id]
  checkAmong('agreements', {
    agreements: [...others, agreement],
    carePlans: (await readCarePlans(db, ids)).map(({ record }) => record),
    extraDays: (await readExtraDays(db, { agreementIds: ids })).map(({ record }) => record),
    extraCosts: await readExtraCostRecords(db, agreement.childId),
  })
}

const references = [
  ['childId', 'children'],
  ['contractHolderId', 'contract_holders'],
  ['hostId', 'hosts'],
] as const

/** A child, contract holder or host that is not there is a fault at its key, as in the document. */
async function refuseUnknown(db: Executor, agreement: AgreementRecord): Promise<void> {
  const faults: Fault[] = []
  for (const [path, table] of references)
    if ((await readVersion(db, table, agreement[path])) === undefined)
      faults.push({ path, code: 'unknown-reference', message: `is not in ${table}: ${agreement[path]}` })
  if (faults.length > 0) refuseFaults(faults)
}

async function refuseDepositOverCap(
  db: Executor,
  agreement: AgreementRecord,
  before: AgreementRecord | undefined,
): Promise<void> {
  const isAsBefore =
    before?.depositCents === agreement.depositCents &&
    (before?.hasLowIncome ?? false) === (agreement.hasLowIncome ?? false)
  if (agreement.depositCents === undefined || isAsBefore) return
  const capCents = agreementDepositCapCents(agreement, datedSettings(await readSettings(db)))
  if (agreement.depositCents > capCents) throw new ServiceError('validation', 'deposit-over-cap', { capCents })
}

/** The act of a change of an agreement: it stands in the child's history, and in that of the host before and after. */
export function agreementAct(
  before: AgreementRecord | undefined,
  after: AgreementRecord,
  why: Pick<RecordChange, 'reason' | 'overCapacity'> = {},
): Act {
  const hosts = [after.hostId, ...(before ? [before.hostId] : [])]
  const about = [childFile(after.childId), ...hosts.map(hostFile)]
  return changeAct({ kind: 'agreement', id: after.id, before, after, about, ...why })
}
