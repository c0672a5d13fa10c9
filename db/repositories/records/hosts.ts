import type { Host } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { personOf, whereaboutsOf } from '../columns.ts'
import { filled, present } from '../present.ts'
import { insertHostDossiers, readHostDossiers, removeHostDossier } from './host-dossiers.ts'
import { insertOpeningHours, readOpeningHours, removeOpeningHours } from './opening-hours.ts'

/** All hosts, or one, in the shape of the exchange document, by id. */
export async function readHostRecords(db: Executor, id?: string): Promise<Host[]> {
  const hosts = await db
    .selectFrom('hosts')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .execute()
  const ofHost = <Row extends { host_id: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.host_id)
  const of = (table: 'licences' | 'own_children' | 'statute_changes') =>
    db.selectFrom(table).$if(id !== undefined, (query) => query.where('host_id', '=', id ?? ''))
  const licences = ofHost(await of('licences').select(['host_id', 'from_date', 'until_date', 'max_present']).execute())
  const own = ofHost(
    await of('own_children').select(['host_id', 'id', 'first_name', 'birth_date', 'counts_until']).execute(),
  )
  const statutes = ofHost(await of('statute_changes').select(['host_id', 'from_date', 'statute']).execute())
  const permissions = ofHost(
    await db
      .selectFrom('host_permissions')
      .selectAll()
      .$if(id !== undefined, (query) => query.where('host_id', '=', id ?? ''))
      .execute(),
  )
  const refused = ofHost(
    await db
      .selectFrom('host_refused_children')
      .selectAll()
      .$if(id !== undefined, (query) => query.where('host_id', '=', id ?? ''))
      .execute(),
  )
  const hours = await readOpeningHours(db, id)
  const dossiers = await readHostDossiers(db, id)
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
      openingHours: hours.firstOf(row.id),
      ownChildren: (own.get(row.id) ?? [])
        .map((child) => ({
          id: child.id,
          firstName: child.first_name,
          birthDate: child.birth_date,
          countsUntil: child.counts_until,
        }))
        .sort((a, b) => compareText(a.id, b.id)),
      ...filled({
        statuteChanges: (statutes.get(row.id) ?? [])
          .map((change) => ({ from: change.from_date, statute: change.statute }))
          .sort((a, b) => compareText(a.from, b.from)),
        openingHoursChanges: hours.changesOf(row.id),
      }),
      ...filled(dossiers.of(row.id)),
      ...present({ locationName: row.location_name }),
      ...filled({
        permissions: (permissions.get(row.id) ?? [])
          .map((one) => present({ from: one.from_date, until: one.until_date, kind: one.kind }))
          .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.from, b.from)),
      }),
      ...(row.refuses_substitutes === 1 && { refusesSubstitutes: true }),
      ...filled({ refusedChildren: (refused.get(row.id) ?? []).map((one) => one.child_id).sort(compareText) }),
      ...present({ visitsPerQuarter: row.visits_per_quarter }),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Adds hosts with everything that is theirs. */
export async function insertHosts(db: Executor, hosts: readonly Host[]): Promise<void> {
  for (const host of hosts) await db.insertInto('hosts').values(rowOf(host)).execute()
  await insertParts(db, hosts)
}

/** Puts a host's record in the place of the stored one; its version goes up. */
export async function replaceHost(db: Executor, host: Host): Promise<void> {
  await db
    .updateTable('hosts')
    .set((row) => ({ ...rowOf(host), version: row('version', '+', 1) }))
    .where('id', '=', host.id)
    .execute()
  await removeHostDossier(db, host.id)
  await removeOpeningHours(db, host.id)
  for (const table of [
    'licences',
    'own_children',
    'statute_changes',
    'host_permissions',
    'host_refused_children',
  ] as const)
    await db.deleteFrom(table).where('host_id', '=', host.id).execute()
  await insertParts(db, [host])
}

function rowOf(host: Host) {
  return {
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
    location_name: host.locationName ?? null,
    refuses_substitutes: Number(host.refusesSubstitutes ?? false),
    visits_per_quarter: host.visitsPerQuarter ?? null,
  }
}

async function insertParts(db: Executor, hosts: readonly Host[]): Promise<void> {
  await insertBulk(
    db,
    'licences',
    ['host_id', 'from_date', 'until_date', 'max_present'],
    hosts.flatMap((host) => host.licence.map((row) => [host.id, row.from, row.until ?? null, row.maxPresent])),
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
    'statute_changes',
    ['host_id', 'from_date', 'statute'],
    hosts.flatMap((host) => (host.statuteChanges ?? []).map((row) => [host.id, row.from, row.statute])),
  )
  await insertBulk(
    db,
    'host_permissions',
    ['host_id', 'from_date', 'until_date', 'kind'],
    hosts.flatMap((host) => (host.permissions ?? []).map((row) => [host.id, row.from, row.until ?? null, row.kind])),
  )
  await insertBulk(
    db,
    'host_refused_children',
    ['host_id', 'child_id'],
    hosts.flatMap((host) => (host.refusedChildren ?? []).map((childId) => [host.id, childId])),
  )
  await insertOpeningHours(db, hosts)
  await insertHostDossiers(db, hosts)
}
