import { readAddresses } from '../../../../db/repositories/addresses.ts'
import { readMaterialLoans } from '../../../../db/repositories/records/material-loans.ts'
import { readMaterials } from '../../../../db/repositories/records/materials.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Handler } from '../../context.ts'
import { loanSlipFileName, type LoanSlip } from '../../documents/letters/loan-slip.ts'
import { lacksSigns } from '../../documents/paper-signs.ts'
import { writeDocument } from '../../documents/write-document.ts'
import { loanSlipText } from '../../documents/text/loan-slip-nl.ts'
import { hostFile } from '../records/acts.ts'
import { organiserOf } from '../records/organiser.ts'

/** Writes the slip of what a host has on loan, whole or not at all. */
export const writeSlip: Handler<'loans.writeSlip'> = async (context, { hostId, folder }) => {
  const { db, clock, actor } = context
  const organiser = await organiserOf(db)
  const [host] = await readAddresses(db, 'hosts', [hostId])
  if (!host) throw new ServiceError('not-found', 'no-such-host')
  const loans = (await readMaterialLoans(db, { hostId })).filter(({ record }) => record.returnedOn === undefined)
  if (loans.length === 0) throw new ServiceError('conflict', 'nothing-on-loan')
  const materials = await readMaterials(
    db,
    loans.map(({ record }) => record.materialId),
  )
  const materialById = new Map(materials.map(({ id, record }) => [id, record]))
  const slip: LoanSlip = {
    organiser,
    host,
    issuedAt: clock.now(),
    by: actor,
    lines: loans.map(({ record: { materialId, from, dueOn, conditionOut, note } }) => {
      const { name = '', number } = materialById.get(materialId) ?? {}
      return {
        name,
        ...(number === undefined ? {} : { number }),
        from,
        ...(dueOn === undefined ? {} : { dueOn }),
        condition: conditionOut,
        ...(note === undefined ? {} : { note }),
      }
    }),
  }
  const name = loanSlipFileName(slip)
  const written = await writeDocument(
    context,
    { name, order: { type: 'loan-slip', slip } },
    { name: loanSlipText.folder, out: folder },
  )
  return context.commit(async () => ({
    value: { folder: written, name, materials: loans.length, lacksSigns: lacksSigns(slip) },
    acts: [{ action: 'loan-slip-written', about: [hostFile(hostId)], details: { materials: loans.length } }],
  }))
}
