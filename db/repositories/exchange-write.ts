import { v7 as newId } from 'uuid'
import type { ExchangeDocument, Organiser } from '../../shared/domain/exchange/document.ts'
import type { Executor } from '../open.ts'
import { insertBulk } from './bulk.ts'
import { insertClosedMonths } from './closed-months.ts'
import { insertAbsenceReasons } from './records/absence-reasons.ts'
import { insertAbsences } from './records/absences.ts'
import { insertAgreements } from './records/agreements.ts'
import { insertAttendance } from './records/attendance.ts'
import { insertCarePlans } from './records/care-plans.ts'
import { insertChildren } from './records/children.ts'
import { insertClosures } from './records/closures.ts'
import { insertContractHolders } from './records/contract-holders.ts'
import { insertExtraDays } from './records/extra-days.ts'
import { insertHosts } from './records/hosts.ts'
import { insertTariffs } from './records/tariffs.ts'

/** Writes the organiser of a database that has none yet. */
export async function insertOrganiser(db: Executor, organiser: Organiser): Promise<void> {
  const { enterpriseNumber, creditorId, recognisedPlaces, responsible, ...rest } = organiser
  await db
    .insertInto('organiser')
    .values({
      id: 1,
      ...rest,
      enterprise_number: enterpriseNumber,
      creditor_id: creditorId ?? null,
      recognised_places: recognisedPlaces,
      responsible: responsible ?? null,
    })
    .execute()
}

/** Writes a whole checked document into an empty database. The caller holds the transaction. */
export async function insertDocument(db: Executor, document: ExchangeDocument): Promise<void> {
  await insertOrganiser(db, document.organiser)
  await insertBulk(
    db,
    'settings',
    ['key', 'from_date', 'value'],
    document.settings.map((row) => [row.key, row.from, JSON.stringify(row.value)]),
  )
  await insertHosts(db, document.hosts)
  await insertClosures(db, document.closures)
  for (const place of document.postcodes) await db.insertInto('postcodes').values(place).execute()
  await insertContractHolders(db, document.contractHolders)
  await insertChildren(db, document.children)
  await insertTariffs(db, document.tariffs)
  await insertAgreements(db, document.agreements)
  await insertCarePlans(db, document.carePlans)
  await insertMonths(db, document)
}

/** What happened: attendance, absences, extra days, costs, payments. */
async function insertMonths(db: Executor, document: ExchangeDocument): Promise<void> {
  await insertAttendance(db, document.attendance)
  await insertAbsenceReasons(db, document.absenceReasons)
  await insertAbsences(db, document.absences)
  await insertExtraDays(db, document.extraDays)
  await insertClosedMonths(db, document.closedMonths)
  await insertBulk(
    db,
    'extra_costs',
    ['id', 'child_id', 'date', 'description', 'cents', 'fiscal'],
    document.extraCosts.map((row) => [newId(), row.childId, row.date, row.description, row.cents, Number(row.fiscal)]),
  )
  await insertBulk(
    db,
    'payments',
    ['id', 'contract_holder_id', 'date', 'cents', 'reference'],
    document.payments.map((row) => [newId(), row.contractHolderId, row.date, row.cents, row.reference ?? null]),
  )
}
