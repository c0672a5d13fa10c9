import type { FamilyContact, SubstitutionRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Act } from '../../context.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'
import type { Place } from './place.ts'

/** The act of a change of a place: it stands in the history of the child, of its own host and of the one who takes it. */
export function placeAct(
  { record, childId, ownHostId }: Place,
  before: SubstitutionRecord | undefined,
  after: SubstitutionRecord | undefined,
): Act {
  const elsewhere = [before?.hostId, after?.hostId].flatMap((hostId) => hostId ?? [])
  const about = [childFile(childId), ...[ownHostId, ...elsewhere].map(hostFile)]
  return changeAct({ kind: 'substitution', id: record.id, before, after, about })
}

/** The act of what a family was told, or of taking it back: it stands in the history of the host and of the children. */
export function contactAct(
  contact: FamilyContact,
  childIds: readonly string[],
  { isTakenBack }: { isTakenBack: boolean },
): Act {
  const [before, after] = isTakenBack ? [contact, undefined] : [undefined, contact]
  const about = [hostFile(contact.hostId), ...childIds.map(childFile)]
  return changeAct({ kind: 'family-contact', id: contact.id, before, after, about })
}
