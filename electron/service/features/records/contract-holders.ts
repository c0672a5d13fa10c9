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
import { readVersion } from '../../../../db/repositories/records/versions.ts'
import type { contractHolders } from '../../../../shared/contract/contract-holders.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ContractHolder } from '../../../../shared/domain/exchange/document.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, childFile } from './acts.ts'
import { checkedRecord, lookedAt } from './check.ts'

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

  'contractHolders.record': async ({ db }, { id }) => {
    const version = await readVersion(db, 'contract_holders', id)
    const record = await one(db, id)
    if (version === undefined || record === undefined) throw new ServiceError('not-found', 'no-such-contract-holder')
    return { version, record }
  },

  'contractHolders.save': async ({ commit }, { id, version, record }) => {
    const holder = checkedRecord('contractHolders', record, id ?? newId())
    return commit(async (db) => {
      if (id === undefined) {
        await insertContractHolders(db, [holder])
        return {
          value: { id: holder.id, version: 1 },
          acts: [changeAct({ kind: 'contract-holder', id: holder.id, after: holder, about: [] })],
        }
      }
      const target = { id, version }
      const before = await lookedAt(db, 'contract_holders', target, 'no-such-contract-holder', () => one(db, id))
      await replaceContractHolder(db, holder)
      const about = (await readChildrenOfHolders(db, id)).map((child) => childFile(child.id))
      return {
        value: { id, version: (await readVersion(db, 'contract_holders', id)) ?? 0 },
        acts: [changeAct({ kind: 'contract-holder', id, before, after: holder, about })],
      }
    })
  },
}
