import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readMaterialLoans } from '../../../../db/repositories/records/material-loans.ts'
import { insertMaterials, readMaterials, replaceMaterial } from '../../../../db/repositories/records/materials.ts'
import { readSupportHosts } from '../../../../db/repositories/support-hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { Material } from '../../../../shared/domain/exchange/support.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs } from '../records/check.ts'
import { loanViews, type LoanView } from './loan-views.ts'
import { refuseWhileOut } from './refuse-loan.ts'

/** A stored material by its id. */
export const readMaterial = async (db: Executor, id: string): Promise<Material | undefined> =>
  (await readMaterials(db, [id]))[0]?.record

/** Handlers of what hosts can borrow. */
export const materialHandlers: HandlersOf<'materials.list' | 'materials.history' | 'materials.save'> = {
  'materials.list': async ({ db, clock }) => {
    const loans = loanViews(await readMaterialLoans(db), await readSupportHosts(db), clock.today())
    const byMaterial = Map.groupBy(loans, ({ record }) => record.materialId)
    return (await readMaterials(db))
      .map((stored) => {
        const own = byMaterial.get(stored.id) ?? []
        const last = own.find(({ record }) => record.returnedOn === undefined) ?? own.at(-1)
        return { ...stored, state: stateOf(stored.record, last), loans: own.length, ...(last && { last }) }
      })
      .sort((a, b) => compareText(a.record.name, b.record.name) || compareText(a.id, b.id))
  },

  'materials.history': async ({ db, clock }, { id }) => {
    if (!(await readMaterial(db, id))) throw new ServiceError('not-found', 'no-such-material')
    const loans = await readMaterialLoans(db, { materialId: id })
    return loanViews(loans, await readSupportHosts(db), clock.today()).toReversed()
  },

  'materials.save': ({ commit }, { id, version, record }) => {
    const material = checkedRecord('materials', record, id ?? newId())
    return commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'materials', { id, version }, 'no-such-material', () => readMaterial(db, id))
      if (before && material.retiredOn !== undefined) await refuseWhileOut(db, material.id)
      await (before ? replaceMaterial(db, material) : insertMaterials(db, [material]))
      return {
        value: await savedAs(db, 'materials', material.id),
        acts: [changeAct({ kind: 'material', id: material.id, before, after: material, about: [] })],
      }
    })
  },
}

function stateOf(material: Material, last: LoanView | undefined): OutputOf<'materials.list'>[number]['state'] {
  if (last && last.record.returnedOn === undefined) return 'out'
  if (material.retiredOn === undefined) return 'here'
  return last?.record.conditionIn === 'lost' && last.record.returnedOn === material.retiredOn ? 'lost' : 'retired'
}
