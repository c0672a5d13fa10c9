import type { Executor } from '../../../../db/open.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readContractHolderRecords } from '../../../../db/repositories/records/contract-holders.ts'
import { readTariffs } from '../../../../db/repositories/records/tariffs.ts'
import { missingParts, type DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'

/**
 * What the file of an agreement lacks before care may start (R131). The attest counts that holds on the first day of care,
 * or today when that lies behind.
 */
export async function missingOf(db: Executor, agreement: AgreementRecord, today: string): Promise<DossierPart[]> {
  const [child] = await readChildRecords(db, agreement.childId)
  const [contractHolder] = await readContractHolderRecords(db, agreement.contractHolderId)
  if (!child || !contractHolder) return []
  const on = agreement.startsOn > today ? agreement.startsOn : today
  const tariffs = await readTariffs(db, agreement.childId)
  return missingParts({
    child,
    contractHolder,
    agreement,
    hasPlan: (await readCarePlans(db, [agreement.id])).some(({ record }) => record.slots.length > 0),
    hasTariff: tariffs.some(
      ({ record: { contractHolderId, from, until } }) =>
        contractHolderId === contractHolder.id && from <= on && (until === undefined || until >= on),
    ),
  })
}
