import type { ContractHolder } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { mandateOf, personOf, whereaboutsOf } from '../columns.ts'
import { present } from '../present.ts'

/** All contract holders, or one, in the shape of the exchange document, by id. */
export async function readContractHolderRecords(db: Executor, id?: string): Promise<ContractHolder[]> {
  const rows = await db
    .selectFrom('contract_holders')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .execute()
  return rows
    .map((row) => ({
      ...personOf(row),
      ...whereaboutsOf(row),
      ...present({ nationalRegisterNumber: row.national_register_number, iban: row.iban }),
      ...mandateOf(row),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Adds contract holders. */
export async function insertContractHolders(db: Executor, holders: readonly ContractHolder[]): Promise<void> {
  for (const holder of holders) await db.insertInto('contract_holders').values(rowOf(holder)).execute()
}

/** Puts a contract holder's record in the place of the stored one; its version goes up. */
export async function replaceContractHolder(db: Executor, holder: ContractHolder): Promise<void> {
  await db
    .updateTable('contract_holders')
    .set((row) => ({ ...rowOf(holder), version: row('version', '+', 1) }))
    .where('id', '=', holder.id)
    .execute()
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
