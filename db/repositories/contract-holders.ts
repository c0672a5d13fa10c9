import type { Executor } from '../open.ts'

/** Every contract holder by name, with what helps to choose one. */
export function readContractHolders(db: Executor) {
  return db
    .selectFrom('contract_holders')
    .select(['id', 'first_name', 'last_name', 'city', 'email', 'phone'])
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('id')
    .execute()
}
