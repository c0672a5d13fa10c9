import { formatTime } from '../../shared/domain/calendar/time.ts'
import type {
  AgreementRecord,
  Attendance,
  CarePlanRecord,
  ExchangeDocument,
  Host,
  Organiser,
} from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { addressOf, mandateOf, nameOf, personOf, whereaboutsOf } from './columns.ts'
import { present } from './present.ts'

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
    hosts: await readHosts(db),
    ...(await readPlaces(db)),
    ...(await readFamilies(db)),
    agreements: await readAgreementRecords(db),
    tariffs: await readTariffs(db),
    carePlans: await readCarePlans(db),
    attendance: await readAttendance(db),
    ...(await readMonths(db)),
  }
}

async function readHosts(db: Executor): Promise<Host[]> {
  const hosts = await db.selectFrom('hosts').selectAll().execute()
  const licences = Map.groupBy(await db.selectFrom('licences').selectAll().execute(), (row) => row.host_id)
  const hours = Map.groupBy(await db.selectFrom('opening_hours').selectAll().execute(), (row) => row.host_id)
  const own = Map.groupBy(await db.selectFrom('own_children').selectAll().execute(), (row) => row.host_id)
  return hosts
    .map((row) => ({
      ...personOf(row),
      ...whereaboutsOf(row),
      ...present({
        iban: row.iban,
        statute: row.statute,
        dossierNumber: row.dossier_number,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
      }),
      licence: (licences.get(row.id) ?? [])
        .map((licence) =>
          present({ from: licence.from_date, until: licence.until_date, maxPresent: licence.max_present }),
        )
        .sort((a, b) => compareText(a.from, b.from)),
      openingHours: (hours.get(row.id) ?? [])
        .sort((a, b) => a.weekday - b.weekday || a.from_minute - b.from_minute)
        .map((opening) => ({
          weekday: opening.weekday,
          from: formatTime(opening.from_minute),
          until: formatTime(opening.until_minute),
        })),
      ownChildren: (own.get(row.id) ?? [])
        .map((child) => ({
          id: child.id,
          firstName: child.first_name,
          birthDate: child.birth_date,
          countsUntil: child.counts_until,
        }))
        .sort((a, b) => compareText(a.id, b.id)),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

async function readPlaces(db: Executor): Promise<Pick<ExchangeDocument, 'closures' | 'postcodes'>> {
  const closures = await db.selectFrom('closures').selectAll().execute()
  const postcodes = await db.selectFrom('postcodes').select(['postcode', 'latitude', 'longitude']).execute()
  return {
    closures: closures
      .map((row) => ({ hostId: row.host_id, from: row.from_date, until: row.until_date, reason: row.reason }))
      .sort(
        (a, b) =>
          Number(a.hostId !== null) - Number(b.hostId !== null) ||
          compareText(a.hostId ?? '', b.hostId ?? '') ||
          compareText(a.from, b.from) ||
          compareText(a.until, b.until) ||
          compareText(a.reason, b.reason),
      ),
    postcodes: postcodes.sort((a, b) => compareText(a.postcode, b.postcode)),
  }
}

async function readFamilies(db: Executor): Promise<Pick<ExchangeDocument, 'contractHolders' | 'children'>> {
  const holders = await db.selectFrom('contract_holders').selectAll().execute()
  const children = await db.selectFrom('children').selectAll().execute()
  return {
    contractHolders: holders
      .map((row) => ({
        ...personOf(row),
        ...whereaboutsOf(row),
        ...present({ nationalRegisterNumber: row.national_register_number, iban: row.iban }),
        ...mandateOf(row),
      }))
      .sort((a, b) => compareText(a.id, b.id)),
    children: children
      .map((row) =>
        present({
          ...nameOf(row),
          birthDate: row.birth_date,
          schoolStartsOn: row.school_starts_on,
          nationalRegisterNumber: row.national_register_number,
        }),
      )
      .sort((a, b) => compareText(a.id, b.id)),
  }
}

async function readAgreementRecords(db: Executor): Promise<AgreementRecord[]> {
  const agreements = await db.selectFrom('agreements').selectAll().execute()
  const used = Map.groupBy(
    await db.selectFrom('free_half_days_used').selectAll().orderBy('year').execute(),
    (row) => row.agreement_id,
  )
  return agreements
    .map((row) => ({
      ...present({
        id: row.id,
        childId: row.child_id,
        contractHolderId: row.contract_holder_id,
        hostId: row.host_id,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
        signedOn: row.signed_on,
        depositCents: row.deposit_cents,
      }),
      freeHalfDaysUsed: (used.get(row.id) ?? []).map(({ year, half_days }) => ({ year, halfDays: half_days })),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

async function readTariffs(db: Executor): Promise<ExchangeDocument['tariffs']> {
  const rows = await db.selectFrom('tariffs').selectAll().execute()
  return rows
    .map((row) =>
      present({
        childId: row.child_id,
        contractHolderId: row.contract_holder_id,
        kind: row.kind,
        kindcode: row.kindcode,
        from: row.from_date,
        until: row.until_date,
        dayCents: row.day_cents,
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.childId, b.childId) ||
        compareText(a.contractHolderId, b.contractHolderId) ||
        compareText(a.from, b.from),
    )
}

async function readCarePlans(db: Executor): Promise<CarePlanRecord[]> {
  const plans = await db.selectFrom('care_plans').selectAll().execute()
  const slots = Map.groupBy(
    await db
      .selectFrom('care_plan_slots')
      .selectAll()
      .orderBy('care_plan_id')
      .orderBy('week')
      .orderBy('weekday')
      .orderBy('from_minute')
      .execute(),
    (slot) => slot.care_plan_id,
  )
  return plans
    .map((row) => ({
      ...present({
        agreementId: row.agreement_id,
        from: row.from_date,
        until: row.until_date,
        cycleWeeks: row.cycle_weeks,
        cycleStart: row.cycle_start,
      }),
      slots: (slots.get(row.id) ?? []).map((slot) => ({
        week: slot.week,
        weekday: slot.weekday,
        from: formatTime(slot.from_minute),
        until: formatTime(slot.until_minute),
      })),
    }))
    .sort((a, b) => compareText(a.agreementId, b.agreementId) || compareText(a.from, b.from))
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
  const costs = await db.selectFrom('extra_costs').selectAll().execute()
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
    extraCosts: costs
      .map((row) => ({
        childId: row.child_id,
        date: row.date,
        description: row.description,
        cents: row.cents,
        fiscal: row.fiscal === 1,
      }))
      .sort(
        (a, b) =>
          compareText(a.childId, b.childId) ||
          compareText(a.date, b.date) ||
          a.cents - b.cents ||
          compareText(a.description, b.description) ||
          Number(a.fiscal) - Number(b.fiscal),
      ),
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
