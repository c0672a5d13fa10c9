import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import {
  deleteMaterialLoan,
  insertMaterialLoans,
  readMaterialLoans,
  replaceMaterialLoan,
} from '../../../../db/repositories/records/material-loans.ts'
import { replaceMaterial } from '../../../../db/repositories/records/materials.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Material, MaterialLoan } from '../../../../shared/domain/exchange/support.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { changeAct, hostFile } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs } from '../records/check.ts'
import { readMaterial } from './materials.ts'
import { writeSlip } from './write-slip.ts'
import { refuseLoan, refuseWhileOut } from './refuse-loan.ts'

type Looked = { id: string; version: number }

/** Handlers of materials on loan. */
export const loanHandlers: HandlersOf<
  'loans.lend' | 'loans.takeBack' | 'loans.extend' | 'loans.undo' | 'loans.writeSlip'
> = {
  'loans.writeSlip': writeSlip,

  'loans.lend': ({ commit }, { materialId, hostId, from, dueOn, conditionOut, note }) => {
    const record = {
      materialId,
      hostId,
      from,
      conditionOut,
      ...(dueOn !== undefined && { dueOn }),
      ...(note !== undefined && { note }),
    }
    const loan = checkedRecord('materialLoans', record, newId())
    return commit(async (db) => {
      await refuseLoan(db, loan, await readMaterial(db, loan.materialId))
      await insertMaterialLoans(db, [loan])
      return { value: await savedAs(db, 'material_loans', loan.id), acts: [loanAct(undefined, loan)] }
    })
  },

  'loans.takeBack': ({ commit, clock }, { id, version, returnedOn, conditionIn, note }) =>
    commit(async (db) => {
      const before = await loanOut(db, { id, version })
      if (returnedOn > clock.today()) throw new ServiceError('conflict', 'return-in-future')
      const { note: _, ...rest } = before
      const said = note === undefined ? {} : { note }
      const after = checkedRecord('materialLoans', { ...rest, returnedOn, conditionIn, ...said }, id)
      await replaceMaterialLoan(db, after)
      const acts = [loanAct(before, after)]
      const material = await readMaterial(db, after.materialId)
      if (conditionIn === 'lost' && material?.retiredOn === undefined)
        acts.push(...(await putMaterial(db, material, { retiredOn: returnedOn })))
      return { value: await savedAs(db, 'material_loans', id), acts }
    }),

  'loans.extend': ({ commit }, { id, version, dueOn }) =>
    commit(async (db) => {
      const before = await loanOut(db, { id, version })
      const { dueOn: _, ...rest } = before
      const after = checkedRecord('materialLoans', { ...rest, ...(dueOn === undefined ? {} : { dueOn }) }, id)
      await replaceMaterialLoan(db, after)
      return { value: await savedAs(db, 'material_loans', id), acts: [loanAct(before, after)] }
    }),

  'loans.undo': ({ commit }, { id, version }) =>
    commit(async (db) => {
      const before = await storedLoan(db, { id, version })
      const { returnedOn, conditionIn, ...out } = before
      if (returnedOn === undefined) {
        await deleteMaterialLoan(db, id)
        return { value: {}, acts: [loanAct(before, undefined)] }
      }
      await refuseWhileOut(db, before.materialId)
      await replaceMaterialLoan(db, out)
      const acts = [loanAct(before, out)]
      const material = await readMaterial(db, before.materialId)
      if (conditionIn === 'lost' && material?.retiredOn === returnedOn)
        acts.push(...(await putMaterial(db, material, {})))
      return { value: {}, acts }
    }),
}

/** A loan that somebody looked at; refused where it is not there or was changed since. */
async function storedLoan(db: Executor, { id, version }: Looked): Promise<MaterialLoan> {
  const read = async () => (await readMaterialLoans(db, { id }))[0]?.record
  return lookedAt(db, 'material_loans', { id, version }, 'no-such-loan', read)
}

/** The same, of a loan that is out. */
async function loanOut(db: Executor, looked: Looked): Promise<MaterialLoan> {
  const loan = await storedLoan(db, looked)
  if (loan.returnedOn !== undefined) throw new ServiceError('conflict', 'loan-returned')
  return loan
}

/** Writes from when on a material is not used any more, or that it is used again. */
async function putMaterial(
  db: Executor,
  before: Material | undefined,
  retired: Pick<Material, 'retiredOn'>,
): Promise<Act[]> {
  if (!before) return []
  const { retiredOn: _, ...rest } = before
  const after = { ...rest, ...retired }
  await replaceMaterial(db, after)
  return [changeAct({ kind: 'material', id: after.id, before, after, about: [] })]
}

/** The act of a change of a loan, in the history of the host. */
function loanAct(before: MaterialLoan | undefined, after: MaterialLoan | undefined): Act {
  const loan = after ?? before
  return changeAct({
    kind: 'material-loan',
    id: loan?.id ?? '',
    before,
    after,
    about: loan ? [hostFile(loan.hostId)] : [],
  })
}
