import type { ExchangeDocument } from '../exchange/document.ts'
import { compareText } from '../text-order.ts'
import type { Digest } from '../visits/edits.ts'
import type { TravellingKind, TravellingRecords } from '../visits/fields.ts'
import { mergeRecord } from '../visits/merge-record.ts'
import { recordsOf, type TravellingLists } from '../visits/travelling-lists.ts'

/**
 * A visiting copy after another bezoekmap was opened in it: its hosts with all that belongs to them are as the folder says, other
 * hosts stay as they were, and visits, actions and goals are merged. Nobody who is named in a visit goes away.
 * @throws RangeError when a record of the folder is of another host than here.
 */
export function joinDocuments(copy: ExchangeDocument, folder: ExchangeDocument, digest: Digest): ExchangeDocument {
  const visited = new Set(folder.hosts.map(({ id }) => id))
  const agreements = [...copy.agreements.filter(({ hostId }) => !visited.has(hostId)), ...folder.agreements]
  // An agreement that moved to a host of the folder stands once.
  const kept = newest(agreements)
  const keptIds = new Set(kept.map(({ id }) => id))
  const fromFolder = new Set(folder.agreements.map(({ id }) => id))
  const ofAgreements = <Row extends { agreementId: string }>(here: readonly Row[], there: readonly Row[]): Row[] => [
    ...here.filter(({ agreementId }) => keptIds.has(agreementId) && !fromFolder.has(agreementId)),
    ...there,
  ]
  return {
    ...copy,
    organiser: { ...folder.organiser, isVisitingCopy: true },
    settings: folder.settings,
    hosts: newest([...copy.hosts, ...folder.hosts]),
    closures: [...copy.closures.filter(({ hostId }) => hostId !== null && !visited.has(hostId)), ...folder.closures],
    contractHolders: newest([...copy.contractHolders, ...folder.contractHolders]),
    children: newest([...copy.children, ...folder.children]),
    agreements: kept,
    carePlans: ofAgreements(copy.carePlans, folder.carePlans),
    extraDays: ofAgreements(copy.extraDays, folder.extraDays),
    substitutions: ofAgreements(copy.substitutions, folder.substitutions),
    visitTemplates: templatesOf(copy, folder),
    ...joinRecords(copy, folder, digest),
    visitFolders: newest([...folder.visitFolders, ...copy.visitFolders]),
  }
}

/** The folder's checklists, and those that visits of the copy were made with. */
function templatesOf(copy: ExchangeDocument, folder: ExchangeDocument): ExchangeDocument['visitTemplates'] {
  const dates = new Set(folder.visitTemplates.map(({ from }) => from))
  const ids = new Set(folder.visitTemplates.map(({ id }) => id))
  return newest([
    ...copy.visitTemplates.filter(({ id, from }) => !ids.has(id) && !dates.has(from)),
    ...folder.visitTemplates,
  ])
}

function joinRecords(copy: TravellingLists, folder: TravellingLists, digest: Digest): TravellingLists {
  const join = <Kind extends TravellingKind>(kind: Kind): TravellingRecords[Kind][] => {
    const joined = new Map(recordsOf(copy, kind).map((record) => [record.id, record]))
    for (const theirs of recordsOf(folder, kind)) {
      const ours = joined.get(theirs.id)
      joined.set(theirs.id, ours ? mergeRecord(kind, ours, theirs, digest) : theirs)
    }
    return [...joined.values()].sort((a, b) => compareText(a.id, b.id))
  }
  return { homeVisits: join('visit'), hostActions: join('action'), coachingGoals: join('goal') }
}

/** Each id once, as it stands last, in order of id. */
function newest<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => compareText(a.id, b.id))
}
