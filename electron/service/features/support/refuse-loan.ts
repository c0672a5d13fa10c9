import type { Executor } from '../../../../db/open.ts'
import { readMaterialLoans } from '../../../../db/repositories/records/material-loans.ts'
import { readSupportHosts } from '../../../../db/repositories/support-hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Material, MaterialLoan } from '../../../../shared/domain/exchange/support.ts'

/** Refuses while a material is with a host (`material-out`, with her name). */
export async function refuseWhileOut(db: Executor, materialId: string): Promise<void> {
  const out = (await readMaterialLoans(db, { materialId })).find(({ record }) => record.returnedOn === undefined)
  if (!out) return
  const [host] = await readSupportHosts(db, out.record.hostId)
  throw new ServiceError('conflict', 'material-out', { host, since: out.record.from })
}

/** Refuses a new loan of what is out or not used any more, before it came back, or to a host who does not work that day. */
export async function refuseLoan(db: Executor, loan: MaterialLoan, material: Material | undefined): Promise<void> {
  if (!material) throw new ServiceError('not-found', 'no-such-material')
  const [host] = await readSupportHosts(db, loan.hostId)
  if (!host) throw new ServiceError('not-found', 'no-such-host')
  await refuseWhileOut(db, material.id)
  if (material.retiredOn !== undefined) throw new ServiceError('conflict', 'material-retired')
  const loans = await readMaterialLoans(db, { materialId: material.id })
  const returnedOn = loans
    .map(({ record }) => record.returnedOn ?? '')
    .sort()
    .at(-1)
  if (returnedOn !== undefined && loan.from < returnedOn)
    throw new ServiceError('conflict', 'lent-before-return', { returnedOn })
  // Before she starts she may need a bed already.
  if (host.endsOn !== undefined && host.endsOn < loan.from)
    throw new ServiceError('conflict', 'host-not-working', { endsOn: host.endsOn })
}
