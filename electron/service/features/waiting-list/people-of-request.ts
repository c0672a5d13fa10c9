import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ContractHolder } from '../../../../shared/domain/exchange/document.ts'
import { checkRecord } from '../../../../shared/formats/exchange/check-record.ts'
import type { Act } from '../../context.ts'
import { refuseFaults } from '../records/check.ts'
import { putChild } from '../records/children.ts'
import { putContractHolder } from '../records/contract-holders.ts'

/** Somebody of an agreement, with what had to be written for them. */
type Party = { id: string; acts: Act[] }
type Given<Record> = { [Key in keyof Record]?: Record[Key] | undefined }

/** The child that is meant, or the new one, in the transaction at hand. Faults of a new one stand below `child`. */
export async function childOfRequest(
  db: Executor,
  { childId, child }: { childId?: string | undefined; child?: object | undefined },
): Promise<Party> {
  if (childId !== undefined) return known(db, 'children', childId, 'no-such-child')
  const made = newRecord('children', 'child', child)
  return { id: made.id, acts: [await putChild(db, made, undefined)] }
}

/** The same for who signs and pays; faults of a new one stand below `contractHolder`. */
export async function holderOfRequest(
  db: Executor,
  given: { contractHolderId?: string | undefined; contractHolder?: Given<ContractHolder> | undefined },
): Promise<Party> {
  const { contractHolderId, contractHolder } = given
  if (contractHolderId !== undefined) return known(db, 'contract_holders', contractHolderId, 'no-such-contract-holder')
  const made = newRecord('contractHolders', 'contractHolder', contractHolder)
  return { id: made.id, acts: [await putContractHolder(db, made, undefined)] }
}

async function known(
  db: Executor,
  table: 'children' | 'contract_holders',
  id: string,
  missing: string,
): Promise<Party> {
  if ((await readUnknown(db, table, [id])).length > 0) throw new ServiceError('not-found', missing)
  return { id, acts: [] }
}

function newRecord<List extends 'children' | 'contractHolders'>(list: List, key: string, given: object | undefined) {
  if (!given) return refuseFaults([{ path: key, code: 'missing-key', message: 'is missing' }])
  const checked = checkRecord(list, { ...given, id: newId() })
  if ('record' in checked) return checked.record
  return refuseFaults(checked.faults.map((fault) => ({ ...fault, path: `${key}.${fault.path}` })))
}
