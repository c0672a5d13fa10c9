import { isBuiltInReason } from '../../../domain/attendance/absence-reasons.ts'
import type { FaultList } from '../faults.ts'
import { eachEntry } from '../each-entry.ts'
import type { CheckedDocument, Entry } from './entries.ts'

const references = [
  ['closures', 'hostId', 'hosts'],
  ['agreements', 'childId', 'children'],
  ['agreements', 'contractHolderId', 'contractHolders'],
  ['agreements', 'hostId', 'hosts'],
  ['tariffs', 'childId', 'children'],
  ['tariffs', 'contractHolderId', 'contractHolders'],
  ['carePlans', 'agreementId', 'agreements'],
  ['attendance', 'childId', 'children'],
  ['attendance', 'hostId', 'hosts'],
  ['absences', 'childId', 'children'],
  ['extraCosts', 'childId', 'children'],
  ['payments', 'contractHolderId', 'contractHolders'],
  ['absences', 'reasonId', 'absenceReasons'],
  ['extraDays', 'agreementId', 'agreements'],
  ['closedMonths', 'hostId', 'hosts'],
  ['substitutions', 'agreementId', 'agreements'],
  ['substitutions', 'hostId', 'hosts'],
  ['substitutions', 'groupLocationId', 'groupLocations'],
  ['setAsideHosts', 'childId', 'children'],
  ['setAsideHosts', 'hostId', 'hosts'],
  ['familyContacts', 'contractHolderId', 'contractHolders'],
  ['familyContacts', 'hostId', 'hosts'],
  ['hostStops', 'hostId', 'hosts'],
  ['homeVisits', 'hostId', 'hosts'],
  ['homeVisits', 'templateId', 'visitTemplates'],
  ['hostActions', 'hostId', 'hosts'],
  ['hostActions', 'visitId', 'homeVisits'],
  ['coachingGoals', 'hostId', 'hosts'],
  ['incidents', 'hostId', 'hosts'],
  ['complaints', 'contractHolderId', 'contractHolders'],
  ['complaints', 'hostId', 'hosts'],
  ['complaints', 'childId', 'children'],
  ['materialLoans', 'materialId', 'materials'],
  ['materialLoans', 'hostId', 'hosts'],
  ['letters', 'contractHolderId', 'contractHolders'],
  ['letters', 'childId', 'children'],
  ['letters', 'hostId', 'hosts'],
  ['letters', 'requestId', 'waitingList'],
  ['letters', 'agreementId', 'agreements'],
] as const

/** References in the records of a list within a record. */
const innerReferences = [
  ['hostStops', 'outcomes', 'agreementId', 'agreements'],
  ['hostStops', 'outcomes', 'newAgreementId', 'agreements'],
  ['coachingGoals', 'progress', 'visitId', 'homeVisits'],
  ['incidents', 'children', 'childId', 'children'],
  ['trainingSessions', 'attendees', 'hostId', 'hosts'],
  ['waitingList', 'offers', 'hostId', 'hosts'],
] as const

/** Lists of ids within a record. */
const idLists = [
  ['hosts', 'refusedChildren', 'children'],
  ['contractHolders', 'refusedHosts', 'hosts'],
  ['homeVisits', 'presentChildren', 'children'],
  ['visitFolders', 'hostIds', 'hosts'],
] as const

/** What a record names has to be there; a list that was not given is not looked up. */
export function refuseUnknownReferences(document: CheckedDocument, faults: FaultList): void {
  const ids = (list: unknown): Set<unknown> | undefined => {
    if (!Array.isArray(list)) return undefined
    const found = new Set<unknown>()
    eachEntry(list, '', (entry) => found.add(entry['id']))
    return found
  }
  const known = {
    hosts: ids(document.hosts),
    children: ids(document.children),
    contractHolders: ids(document.contractHolders),
    agreements: ids(document.agreements),
    absenceReasons: ids(document.absenceReasons),
    groupLocations: ids(document.groupLocations),
    visitTemplates: ids(document.visitTemplates),
    homeVisits: ids(document.homeVisits),
    materials: ids(document.materials),
    waitingList: ids(document.waitingList),
  }
  // The place is a key of a record, or an index of a list of ids.
  const refuseUnknown = <Key extends string | number>(
    holder: Record<Key, unknown>,
    place: Key,
    path: string,
    target: keyof typeof known,
  ): void => {
    const value = holder[place]
    if (typeof value === 'string' && known[target] && !known[target].has(value))
      holder[place] = faults.add(path, 'unknown-reference', `is not in ${target}: ${value}`)
  }
  for (const [list, field, target] of references)
    eachEntry(document[list], list, (entry, at) => {
      const value = entry[field]
      // A built-in reason is there in every service, with rows of its own or without.
      if (field === 'reasonId' && typeof value === 'string' && isBuiltInReason(value)) return
      refuseUnknown<string>(entry, field, `${at}.${field}`, target)
    })
  for (const [list, part, field, target] of innerReferences)
    eachEntry(document[list], list, (entry, at) =>
      eachEntry(entry[part], `${at}.${part}`, (inner, place) =>
        refuseUnknown<string>(inner, field, `${place}.${field}`, target),
      ),
    )
  const refuseUnknownOf = (named: unknown, path: string, target: keyof typeof known): void => {
    if (!Array.isArray(named)) return
    for (const index of named.keys()) refuseUnknown(named, index, `${path}[${index}]`, target)
  }
  for (const [list, field, target] of idLists)
    eachEntry(document[list], list, (entry, at) => refuseUnknownOf(entry[field], `${at}.${field}`, target))
  eachEntry(document.waitingList, 'waitingList', ({ placed, offers }, at) => {
    eachEntry(offers, `${at}.offers`, (offer, place) =>
      refuseUnknownOf(offer['passedOver'], `${place}.passedOver`, 'waitingList'),
    )
    if (typeof placed !== 'object' || placed === null) return
    refuseUnknown<string>(placed as Entry, 'childId', `${at}.placed.childId`, 'children')
    refuseUnknown<string>(placed as Entry, 'agreementId', `${at}.placed.agreementId`, 'agreements')
  })
  eachEntry(document.hosts, 'hosts', (host, at) => {
    const members = ids(host['household'] ?? [])
    eachEntry(host['documents'], `${at}.documents`, (paper, place) => {
      const member = paper['memberId']
      if (typeof member === 'string' && members && !members.has(member))
        paper['memberId'] = faults.add(`${place}.memberId`, 'unknown-reference', `is not in household: ${member}`)
    })
  })
}
