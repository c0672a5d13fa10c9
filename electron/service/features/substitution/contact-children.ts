import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'

/** What families were told, each with the children of the family at the host whose days it was about. */
export async function childrenOf(
  db: Executor,
  contacts: readonly FamilyContact[],
): Promise<[contact: FamilyContact, childIds: string[]][]> {
  const agreements = contacts.length > 0 ? await readAgreementRecords(db) : []
  return contacts.map((contact) => {
    const ofFamily = agreements.filter(
      ({ contractHolderId, hostId }) => contractHolderId === contact.contractHolderId && hostId === contact.hostId,
    )
    return [contact, [...new Set(ofFamily.map(({ childId }) => childId))]]
  })
}
