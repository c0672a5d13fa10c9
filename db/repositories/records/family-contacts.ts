import type { FamilyContact } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'

/** Narrows to some by id, to what was said about days of one host or of some, or to some families. */
export type ContactFilter = {
  ids?: readonly string[]
  hostId?: string
  hostIds?: readonly string[]
  contractHolderIds?: readonly string[]
  touching?: { from: string; until: string }
}

/** What families were told and what they answered (R75), by moment, then id. */
export async function readFamilyContacts(
  db: Executor,
  { ids, hostId, hostIds, contractHolderIds, touching }: ContactFilter = {},
): Promise<FamilyContact[]> {
  const rows = await db
    .selectFrom('family_contacts')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .$if(hostIds !== undefined, (query) => query.where(isAmong('host_id', hostIds ?? [])))
    .$if(contractHolderIds !== undefined, (query) =>
      query.where(isAmong('contract_holder_id', contractHolderIds ?? [])),
    )
    .$if(touching !== undefined, (query) =>
      query.where('from_date', '<=', touching?.until ?? '').where('until_date', '>=', touching?.from ?? ''),
    )
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      contractHolderId: row.contract_holder_id,
      hostId: row.host_id,
      from: row.from_date,
      until: row.until_date,
      topic: row.topic,
      at: row.at,
      by: row.by,
      channel: row.channel,
      ...present({ answer: row.answer }),
      text: row.text,
    }))
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
}

/** Adds what families were told; nothing of it is changed afterwards. */
export async function insertFamilyContacts(db: Executor, contacts: readonly FamilyContact[]): Promise<void> {
  await insertBulk(
    db,
    'family_contacts',
    [
      'id',
      'contract_holder_id',
      'host_id',
      'from_date',
      'until_date',
      'topic',
      'at',
      'by',
      'channel',
      'answer',
      'text',
    ],
    contacts.map((contact) => [
      contact.id,
      contact.contractHolderId,
      contact.hostId,
      contact.from,
      contact.until,
      contact.topic,
      contact.at,
      contact.by,
      contact.channel,
      contact.answer ?? null,
      contact.text,
    ]),
  )
}

/** Takes back what was noted by mistake a moment ago (undo). */
export async function deleteFamilyContacts(db: Executor, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('family_contacts').where(isAmong('id', ids)).execute()
}
