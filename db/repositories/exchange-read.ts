import { formatTime } from '../../shared/domain/calendar/time.ts'
import type { Attendance, ExchangeDocument, Organiser } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { addressOf } from './columns.ts'
import { present } from './present.ts'
import { readAgreementRecords } from './records/agreements.ts'
import { readCarePlans } from './records/care-plans.ts'
import { readChildRecords } from './records/children.ts'
import { readClosureRecords } from './records/closures.ts'
import { readContractHolderRecords } from './records/contract-holders.ts'
import { readExtraCostRecords } from './records/extra-costs.ts'
import { readHostRecords } from './records/hosts.ts'
import { readTariffs } from './records/tariffs.ts'

/** The organiser, or undefined while the service has not begun. */
export async function readOrganiser(db: Executor): Promise<Organiser | undefined> {
  const row = await db.selectFrom('organiser').selectAll().executeTakeFirst()
  return (
    row &&
    present({
      name: row.name,
      ...addressOf(row),
      email: row.email,
      phone: row.phone,
      enterpriseNumber: row.enterprise_number,
      iban: row.iban,
      bic: row.bic,
      creditorId: row.creditor_id,
      recognisedPlaces: row.recognised_places,
    })
  )
}

/**
 * Everything the database knows as an exchange document, keys and lists in their printed order, so that the same facts
 * always give the same bytes. Undefined while the service has not begun.
 */
export async function readDocument(db: Executor): Promise<ExchangeDocument | undefined> {
  const organiser = await readOrganiser(db)
  if (!organiser) return undefined
  const settings = await db.selectFrom('settings').selectAll().execute()
  return {
    format: 'onthaal-exchange',
    version: 1,
    organiser,
    settings: settings
      .map((row) => ({ key: row.key, from: row.from_date, value: JSON.parse(row.value) as number | string }))
      .sort((a, b) => compareText(a.key, b.key) || compareText(a.from, b.from)),
    hosts: await readHostRecords(db),
    closures: (await readClosureRecords(db)).map(({ record }) => record),
    postcodes: await readPostcodes(db),
    contractHolders: await readContractHolderRecords(db),
    children: await readChildRecords(db),
    agreements: await readAgreementRecords(db),
    tariffs: (await readTariffs(db)).map(({ record }) => record),
    carePlans: (await readCarePlans(db)).map(({ record }) => record),
    attendance: await readAttendance(db),
    ...(await readMonths(db)),
  }
}

async function readPostcodes(db: Executor): Promise<ExchangeDocument['postcodes']> {
  const postcodes = await db.selectFrom('postcodes').select(['postcode', 'latitude', 'longitude']).execute()
  return postcodes.sort((a, b) => compareText(a.postcode, b.postcode))
}

async function readAttendance(db: Executor): Promise<Attendance[]> {
  const rows = await db
    .selectFrom('stays')
    .selectAll()
    .orderBy('date')
    .orderBy('child_id')
    .orderBy('from_minute')
    .execute()
  const records = new Map<string, Attendance>()
  for (const row of rows) {
    const key = JSON.stringify([row.child_id, row.host_id, row.date])
    const record = records.get(key) ?? { childId: row.child_id, hostId: row.host_id, date: row.date, stays: [] }
    records.set(key, record)
    record.stays.push({ from: formatTime(row.from_minute), until: formatTime(row.until_minute) })
  }
  return [...records.values()].sort(
    (a, b) => compareText(a.childId, b.childId) || compareText(a.hostId, b.hostId) || compareText(a.date, b.date),
  )
}

async function readMonths(db: Executor): Promise<Pick<ExchangeDocument, 'absences' | 'extraCosts' | 'payments'>> {
  const absences = await db.selectFrom('absences').selectAll().execute()
  const payments = await db.selectFrom('payments').selectAll().execute()
  return {
    absences: absences
      .map((row) =>
        present({
          childId: row.child_id,
          date: row.date,
          reason: row.reason,
          notifiedAt: row.notified_at,
          ruling: row.ruling,
        }),
      )
      .sort((a, b) => compareText(a.childId, b.childId) || compareText(a.date, b.date)),
    extraCosts: await readExtraCostRecords(db),
    payments: payments
      .map((row) =>
        present({
          contractHolderId: row.contract_holder_id,
          date: row.date,
          cents: row.cents,
          reference: row.reference,
        }),
      )
      .sort(
        (a, b) =>
          compareText(a.contractHolderId, b.contractHolderId) ||
          compareText(a.date, b.date) ||
          a.cents - b.cents ||
          compareText(a.reference ?? '', b.reference ?? '') ||
          Number('reference' in a) - Number('reference' in b),
      ),
  }
}
