import { v7 as newId } from 'uuid'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import type { ExchangeDocument, Organiser } from '../../shared/domain/exchange/document.ts'
import type { Executor } from '../open.ts'
import { insertBulk } from './bulk.ts'

/** Writes the organiser of a database that has none yet. */
export async function insertOrganiser(db: Executor, organiser: Organiser): Promise<void> {
  const { enterpriseNumber, creditorId, recognisedPlaces, ...rest } = organiser
  await db
    .insertInto('organiser')
    .values({
      id: 1,
      ...rest,
      enterprise_number: enterpriseNumber,
      creditor_id: creditorId ?? null,
      recognised_places: recognisedPlaces,
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
  await insertHosts(db, document)
  await insertFamilies(db, document)
  await insertAgreements(db, document)
  await insertCarePlans(db, document)
  await insertMonths(db, document)
}

async function insertHosts(db: Executor, { hosts, closures, postcodes }: ExchangeDocument): Promise<void> {
  for (const host of hosts)
    await db
      .insertInto('hosts')
      .values({
        id: host.id,
        first_name: host.firstName,
        last_name: host.lastName,
        street: host.street,
        postcode: host.postcode,
        city: host.city,
        latitude: host.latitude ?? null,
        longitude: host.longitude ?? null,
        email: host.email ?? null,
        phone: host.phone ?? null,
        iban: host.iban,
        statute: host.statute,
        dossier_number: host.dossierNumber ?? null,
        starts_on: host.startsOn,
        ends_on: host.endsOn ?? null,
      })
      .execute()
  await insertBulk(
    db,
    'licences',
    ['host_id', 'from_date', 'until_date', 'max_present'],
    hosts.flatMap((host) => host.licence.map((row) => [host.id, row.from, row.until ?? null, row.maxPresent])),
  )
  await insertBulk(
    db,
    'opening_hours',
    ['host_id', 'weekday', 'from_minute', 'until_minute'],
    hosts.flatMap((host) =>
      host.openingHours.map((row) => [host.id, row.weekday, parseTime(row.from), parseTime(row.until)]),
    ),
  )
  await insertBulk(
    db,
    'own_children',
    ['host_id', 'id', 'first_name', 'birth_date', 'counts_until'],
    hosts.flatMap((host) =>
      host.ownChildren.map((row) => [host.id, row.id, row.firstName, row.birthDate, row.countsUntil]),
    ),
  )
  await insertBulk(
    db,
    'closures',
    ['id', 'host_id', 'from_date', 'until_date', 'reason'],
    closures.map((row) => [newId(), row.hostId, row.from, row.until, row.reason]),
  )
  for (const place of postcodes) await db.insertInto('postcodes').values(place).execute()
}

async function insertFamilies(db: Executor, document: ExchangeDocument): Promise<void> {
  for (const holder of document.contractHolders)
    await db
      .insertInto('contract_holders')
      .values({
        id: holder.id,
        first_name: holder.firstName,
        last_name: holder.lastName,
        street: holder.street,
        postcode: holder.postcode,
        city: holder.city,
        latitude: holder.latitude ?? null,
        longitude: holder.longitude ?? null,
        email: holder.email ?? null,
        phone: holder.phone ?? null,
        national_register_number: holder.nationalRegisterNumber ?? null,
        iban: holder.iban ?? null,
        mandate_reference: holder.mandate?.reference ?? null,
        mandate_signed_on: holder.mandate?.signedOn ?? null,
      })
      .execute()
  await insertBulk(
    db,
    'children',
    ['id', 'first_name', 'last_name', 'birth_date', 'school_starts_on', 'national_register_number'],
    document.children.map((child) => [
      child.id,
      child.firstName,
      child.lastName,
      child.birthDate,
      child.schoolStartsOn ?? null,
      child.nationalRegisterNumber ?? null,
    ]),
  )
  await insertBulk(
    db,
    'tariffs',
    ['id', 'child_id', 'contract_holder_id', 'kind', 'kindcode', 'from_date', 'until_date', 'day_cents'],
    document.tariffs.map((row) => [
      newId(),
      row.childId,
      row.contractHolderId,
      row.kind,
      row.kindcode ?? null,
      row.from,
      row.until ?? null,
      row.dayCents,
    ]),
  )
}

async function insertAgreements(db: Executor, { agreements }: ExchangeDocument): Promise<void> {
  await insertBulk(
    db,
    'agreements',
    ['id', 'child_id', 'contract_holder_id', 'host_id', 'starts_on', 'ends_on', 'signed_on', 'deposit_cents'],
    agreements.map((row) => [
      row.id,
      row.childId,
      row.contractHolderId,
      row.hostId,
      row.startsOn,
      row.endsOn ?? null,
      row.signedOn ?? null,
      row.depositCents ?? null,
    ]),
  )
  await insertBulk(
    db,
    'free_half_days_used',
    ['agreement_id', 'year', 'half_days'],
    agreements.flatMap((row) => row.freeHalfDaysUsed.map((used) => [row.id, used.year, used.halfDays])),
  )
}

async function insertCarePlans(db: Executor, { carePlans }: ExchangeDocument): Promise<void> {
  const withIds = carePlans.map((plan) => ({ id: newId(), plan }))
  await insertBulk(
    db,
    'care_plans',
    ['id', 'agreement_id', 'from_date', 'until_date', 'cycle_weeks', 'cycle_start'],
    withIds.map(({ id, plan }) => [
      id,
      plan.agreementId,
      plan.from,
      plan.until ?? null,
      plan.cycleWeeks,
      plan.cycleStart,
    ]),
  )
  await insertBulk(
    db,
    'care_plan_slots',
    ['care_plan_id', 'week', 'weekday', 'from_minute', 'until_minute'],
    withIds.flatMap(({ id, plan }) =>
      plan.slots.map((slot) => [id, slot.week, slot.weekday, parseTime(slot.from), parseTime(slot.until)]),
    ),
  )
}

/** What happened: attendance, absences, costs, payments. */
async function insertMonths(db: Executor, document: ExchangeDocument): Promise<void> {
  await insertBulk(
    db,
    'stays',
    ['date', 'child_id', 'from_minute', 'until_minute', 'host_id'],
    document.attendance.flatMap((row) =>
      row.stays.map((stay) => [row.date, row.childId, parseTime(stay.from), parseTime(stay.until), row.hostId]),
    ),
  )
  await insertBulk(
    db,
    'absences',
    ['child_id', 'date', 'reason', 'notified_at', 'ruling'],
    document.absences.map((row) => [row.childId, row.date, row.reason, row.notifiedAt ?? null, row.ruling ?? null]),
  )
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
