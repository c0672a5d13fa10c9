import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readChildrenOfHolders } from '../../../../db/repositories/child-files.ts'
import { nameOf } from '../../../../db/repositories/columns.ts'
import { readContractHolders } from '../../../../db/repositories/contract-holders.ts'
import { present } from '../../../../db/repositories/present.ts'
import {
  insertContractHolders,
  readContractHolderRecords,
  replaceContractHolder,
} from '../../../../db/repositories/records/contract-holders.ts'
import type { contractHolders } from '../../../../shared/contract/contract-holders.ts'
import type { ContractHolder } from '../../../../shared/domain/exchange/document.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { changeAct, childFile } from './acts.ts'
import { checkedRecord, lookedAt, savedAs, storedRecord } from './check.ts'
import { refuseUnknownIn } from './unknown-refused.ts'

const one = async (db: Executor, id: string): Promise<ContractHolder | undefined> =>
  (await readContractHolderRecords(db, id))[0]

/** Handlers of contract holders. */
export const contractHolderHandlers: HandlersOf<keyof typeof contractHolders> = {
  'contractHolders.list': async ({ db }) => {
    const children = Map.groupBy(await readChildrenOfHolders(db), (row) => row.contract_holder_id)
    return (await readContractHolders(db)).map((row) => ({
      ...nameOf(row),
      ...present({ city: row.city, email: row.email, phone: row.phone }),
      children: (children.get(row.id) ?? []).map((child) => child.first_name),
    }))
  },

  'contractHolders.record': ({ db }, { id }) =>
    storedRecord(db, 'contract_holders', id, 'no-such-contract-holder', () => one(db, id)),

  'contractHolders.save': async ({ commit }, { id, version, record }) => {
    const holder = checkedRecord('contractHolders', record, id ?? newId())
    return commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'contract_holders', { id, version }, 'no-such-contract-holder', () => one(db, id))
      const act = await putContractHolder(db, holder, before)
      return { value: await savedAs(db, 'contract_holders', holder.id), acts: [act] }
    })
  },
}

/** Writes a checked contract holder in the transaction at hand; its act stands in the history of the children. */
export async function putContractHolder(
  db: Executor,
  holder: ContractHolder,
  before: ContractHolder | undefined,
): Promise<Act> {
  await refuseUnknownIn(db, 'refusedHosts', holder.refusedHosts, 'hosts')
  await (before ? replaceContractHolder(db, holder) : insertContractHolders(db, [holder]))
  const about = (await readChildrenOfHolders(db, [holder.id])).map((child) => childFile(child.id))
  return changeAct({ kind: 'contract-holder', id: holder.id, before, after: holder, about })
}
