import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'

/** What families were told, each with the children of the family at the host whose days it was about. */
export async function childrenOf(
  db: Executor,
  contacts: readonly FamilyContact[],
): Promise<[contact: FamilyContact, childIds: string[]][]> {
  const hostIds = [...new Set(contacts.map(({ hostId }) => hostId))]
  const agreements = await readAgreementRecords(db, { hostIds })
  return contacts.map((contact) => {
    const ofFamily = agreements.filter(
      ({ contractHolderId, hostId }) => contractHolderId === contact.contractHolderId && hostId === contact.hostId,
    )
    return [contact, [...new Set(ofFamily.map(({ childId }) => childId))]]
  })
}
