import { isBuiltInReason } from '../../../domain/attendance/absence-reasons.ts'
import type { FaultList } from '../faults.ts'
import { eachEntry } from '../within-records.ts'
import type { CheckedDocument } from './entries.ts'

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
  const outcomes = ['agreementId', 'newAgreementId'] as const
  eachEntry(document.hostStops, 'hostStops', (stop, at) =>
    eachEntry(stop['outcomes'], `${at}.outcomes`, (outcome, place) => {
      for (const field of outcomes) refuseUnknown<string>(outcome, field, `${place}.${field}`, 'agreements')
    }),
  )
  for (const [list, field, target] of [
    ['hosts', 'refusedChildren', 'children'],
    ['contractHolders', 'refusedHosts', 'hosts'],
  ] as const)
    eachEntry(document[list], list, (entry, at) => {
      const refused = entry[field]
      if (!Array.isArray(refused)) return
      for (const index of refused.keys()) refuseUnknown(refused, index, `${at}.${field}[${index}]`, target)
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
