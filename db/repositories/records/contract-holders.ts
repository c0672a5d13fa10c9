import type { ContractHolder } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { mandateOf, personOf, whereaboutsOf } from '../columns.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'

/** All contract holders, one or some, in the shape of the exchange document, by id. */
export async function readContractHolderRecords(
  db: Executor,
  ids?: string | readonly string[],
): Promise<ContractHolder[]> {
  const isSome = ids !== undefined
  const some = typeof ids === 'string' ? [ids] : (ids ?? [])
  const rows = await db
    .selectFrom('contract_holders')
    .selectAll()
    .$if(isSome, (query) => query.where(isAmong('id', some)))
    .execute()
  const refused = Map.groupBy(
    await db
      .selectFrom('family_refused_hosts')
      .selectAll()
      .$if(isSome, (query) => query.where(isAmong('contract_holder_id', some)))
      .execute(),
    (row) => row.contract_holder_id,
  )
  return rows
    .map((row) => ({
      ...personOf(row),
      ...whereaboutsOf(row),
      ...present({ nationalRegisterNumber: row.national_register_number, iban: row.iban }),
      ...mandateOf(row),
      ...refusedHostsOf(refused.get(row.id) ?? []),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Adds contract holders. */
export async function insertContractHolders(db: Executor, holders: readonly ContractHolder[]): Promise<void> {
  for (const holder of holders) await db.insertInto('contract_holders').values(rowOf(holder)).execute()
  await insertRefusedHosts(db, holders)
}

/** Puts a contract holder's record in the place of the stored one; its version goes up. */
export async function replaceContractHolder(db: Executor, holder: ContractHolder): Promise<void> {
  await db
    .updateTable('contract_holders')
    .set((row) => ({ ...rowOf(holder), version: row('version', '+', 1) }))
    .where('id', '=', holder.id)
    .execute()
  await db.deleteFrom('family_refused_hosts').where('contract_holder_id', '=', holder.id).execute()
  await insertRefusedHosts(db, [holder])
}

/** Left out where the family refuses nobody. */
function refusedHostsOf(rows: readonly { host_id: string }[]): Pick<ContractHolder, 'refusedHosts'> {
  return rows.length > 0 ? { refusedHosts: rows.map((row) => row.host_id).sort(compareText) } : {}
}

async function insertRefusedHosts(db: Executor, holders: readonly ContractHolder[]): Promise<void> {
  await insertBulk(
    db,
    'family_refused_hosts',
    ['contract_holder_id', 'host_id'],
    holders.flatMap((holder) => (holder.refusedHosts ?? []).map((hostId) => [holder.id, hostId])),
  )
}

function rowOf(holder: ContractHolder) {
  return {
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
  }
}
