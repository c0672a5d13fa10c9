import { readBillingFacts } from '../../../../db/repositories/billing-facts.ts'
import { readChildNamesAtHost } from '../../../../db/repositories/child-files.ts'
import { readIssuedMonths } from '../../../../db/repositories/issued-months.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readExtraDays } from '../../../../db/repositories/records/extra-days.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readTariffs } from '../../../../db/repositories/records/tariffs.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { careDaysOf } from '../../../../shared/domain/billing/care-days.ts'
import { parseDate, yearOf } from '../../../../shared/domain/calendar/date.ts'
import { yearPeriod } from '../../../../shared/domain/calendar/period.ts'
import type { AgreementRecord, Child } from '../../../../shared/domain/exchange/document.ts'
import type { Handler } from '../../context.ts'
import { withoutDossier } from './host-shown.ts'

/** All that the editor of a plan computes with, in one answer. */
export const carePlanBasis: Handler<'carePlans.basis'> = async ({ db, clock }, { agreementId }) => {
  const [agreement] = await readAgreementRecords(db, { id: agreementId })
  const [child] = agreement ? await readChildRecords(db, agreement.childId) : []
  const [host] = agreement ? await readHostRecords(db, agreement.hostId) : []
  if (!agreement || !child || !host) throw new ServiceError('not-found', 'no-such-agreement')
  const { childId, hostId, contractHolderId } = agreement
  const hostAgreements = await readAgreementRecords(db, { host_id: hostId })
  const ids = hostAgreements.map(({ id }) => id)
  const hostPlans = await readCarePlans(db, ids)
  const names = await readChildNamesAtHost(db, hostId)
  const freeHalfDays = await readFreeHalfDays(db, childId, agreementId, clock.today())
  return {
    agreement,
    child: childShown(child),
    plans: hostPlans.filter(({ record }) => record.agreementId === agreementId),
    host: withoutDossier(host),
    hostAgreements: hostAgreements.map(withoutTerms),
    hostPlans: hostPlans.map(({ record }) => record),
    extraDays: (await readExtraDays(db, { agreementIds: ids })).map(({ record }) => record),
    closures: (await readClosureRecords(db, { hostId })).map(({ record }) => record),
    settings: await readSettings(db),
    children: [...names].map(([id, name]) => ({ id, ...name })),
    tariffs: (await readTariffs(db, childId))
      .map(({ record }) => record)
      .filter((tariff) => tariff.contractHolderId === contractHolderId),
    issuedMonths: await readIssuedMonths(db, contractHolderId, childId),
    ...(freeHalfDays ? { freeHalfDays } : {}),
  }
}

function childShown({ id, firstName, lastName, birthDate, schoolStartsOn }: Child) {
  return { id, firstName, lastName, birthDate, ...(schoolStartsOn === undefined ? {} : { schoolStartsOn }) }
}

function withoutTerms({ id, childId, contractHolderId, hostId, startsOn, endsOn }: AgreementRecord): AgreementRecord {
  const dates = { startsOn, ...(endsOn === undefined ? {} : { endsOn }) }
  return { id, childId, contractHolderId, hostId, ...dates, freeHalfDaysUsed: [] }
}

/** The free half days of an agreement in the year at hand, as billing counts them today (R61–R67). */
async function readFreeHalfDays(db: Executor, childId: string, agreementId: string, today: string) {
  const day = parseDate(today)
  const period = { from: yearPeriod(yearOf(day)).from, until: day }
  const { children, closures, settings } = await readBillingFacts(db, period, { childId })
  const [facts] = children
  const agreement = facts?.agreements.find(({ id }) => id === agreementId)
  if (!facts || !agreement) return undefined
  const { entitled, left } = careDaysOf(facts, period, closures, settings).balanceOf(agreement)
  return { year: yearOf(day), entitled, left }
}
