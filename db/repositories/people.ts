import type { ChildDetails, HolderDetails, HostDetails, People } from '../../shared/domain/billing/people.ts'
import type { Executor } from '../open.ts'

/** Names and addresses of everybody, in three queries. */
export async function readPeople(db: Executor): Promise<People> {
  const own = Map.groupBy(await db.selectFrom('own_children').selectAll().execute(), (row) => row.host_id)
  const hosts = (await db.selectFrom('hosts').selectAll().execute()).map((row): HostDetails => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    iban: row.iban,
    ownChildren: (own.get(row.id) ?? []).map((child) => child.first_name),
    ...(row.dossier_number === null ? {} : { dossierNumber: row.dossier_number }),
  }))
  const holders = (await db.selectFrom('contract_holders').selectAll().execute()).map((row): HolderDetails => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    ...(row.iban === null ? {} : { iban: row.iban }),
    ...(row.mandate_reference !== null && row.mandate_signed_on !== null
      ? { mandate: { reference: row.mandate_reference, signedOn: row.mandate_signed_on } }
      : {}),
  }))
  const children = (await db.selectFrom('children').select(['id', 'first_name', 'last_name']).execute()).map(
    (row): ChildDetails => ({ id: row.id, firstName: row.first_name, lastName: row.last_name }),
  )
  return { contractHolders: byId(holders), children: byId(children), hosts: byId(hosts) }
}

function byId<Details extends { id: string }>(rows: readonly Details[]): Map<string, Details> {
  return new Map(rows.map((row) => [row.id, row]))
}
