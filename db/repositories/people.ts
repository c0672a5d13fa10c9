import type { HolderDetails, HostDetails, People } from '../../shared/domain/billing/people.ts'
import type { Executor } from '../open.ts'
import { mandateOf, nameOf, personOf } from './columns.ts'

/** Names and addresses of everybody, in three queries. */
export async function readPeople(db: Executor): Promise<People> {
  const own = Map.groupBy(await db.selectFrom('own_children').selectAll().execute(), (row) => row.host_id)
  const hosts = (await db.selectFrom('hosts').selectAll().execute()).map((row): HostDetails => ({
    ...personOf(row),
    iban: row.iban,
    ownChildren: (own.get(row.id) ?? []).map((child) => child.first_name),
    ...(row.dossier_number === null ? {} : { dossierNumber: row.dossier_number }),
  }))
  const holders = (await db.selectFrom('contract_holders').selectAll().execute()).map((row): HolderDetails => ({
    ...personOf(row),
    ...(row.iban === null ? {} : { iban: row.iban }),
    ...mandateOf(row),
  }))
  const children = (await db.selectFrom('children').select(['id', 'first_name', 'last_name']).execute()).map(nameOf)
  return { contractHolders: byId(holders), children: byId(children), hosts: byId(hosts) }
}

function byId<Details extends { id: string }>(rows: readonly Details[]): Map<string, Details> {
  return new Map(rows.map((row) => [row.id, row]))
}
