import type { Executor } from '../../../../db/open.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readContractHolderRecords } from '../../../../db/repositories/records/contract-holders.ts'
import { readTariffs } from '../../../../db/repositories/records/tariffs.ts'
import { missingParts, type DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'
import type { AgreementRecord, Child } from '../../../../shared/domain/exchange/document.ts'

/** What the file of an agreement lacks before care may start (R131). */
export async function missingOf(db: Executor, agreement: AgreementRecord, today: string): Promise<DossierPart[]> {
  return (await missingOfMany(db, [agreement], today)).get(agreement.id)?.missing ?? []
}

/**
 * What the files of some agreements lack before care may start (R131), by agreement, in a fixed number of queries. The attest counts
 * that holds on the first day of care, or today when that lies behind.
 */
export async function missingOfMany(
  db: Executor,
  agreements: readonly AgreementRecord[],
  today: string,
): Promise<Map<string, { child: Child; missing: DossierPart[] }>> {
  const childIds = agreements.map(({ childId }) => childId)
  const holderIds = agreements.map(({ contractHolderId }) => contractHolderId)
  const children = byId(await readChildRecords(db, childIds))
  const holders = byId(await readContractHolderRecords(db, holderIds))
  const tariffs = Map.groupBy(await readTariffs(db, childIds), ({ record }) => record.childId)
  const planned = new Set(
    (
      await readCarePlans(
        db,
        agreements.map(({ id }) => id),
      )
    )
      .filter(({ record }) => record.slots.length > 0)
      .map(({ record }) => record.agreementId),
  )
  return new Map(
    agreements.flatMap((agreement) => {
      const child = children.get(agreement.childId)
      const contractHolder = holders.get(agreement.contractHolderId)
      if (!child || !contractHolder) return []
      const on = agreement.startsOn > today ? agreement.startsOn : today
      const missing = missingParts({
        child,
        contractHolder,
        agreement,
        hasPlan: planned.has(agreement.id),
        hasTariff: (tariffs.get(child.id) ?? []).some(
          ({ record: { contractHolderId, from, until } }) =>
            contractHolderId === contractHolder.id && from <= on && (until === undefined || until >= on),
        ),
      })
      return [[agreement.id, { child, missing }]]
    }),
  )
}

function byId<Record extends { id: string }>(records: readonly Record[]): Map<string, Record> {
  return new Map(records.map((record) => [record.id, record]))
}
