import type { FaultList } from '../faults.ts'
import { eachEntry } from '../within-records.ts'
import { isSound, type CheckedDocument } from './entries.ts'

/** An id stands once in its list: the fault is at every later one. */
export function refuseDuplicateIds(document: CheckedDocument, faults: FaultList): void {
  const refuse = (list: unknown, path: string): void => {
    const known = new Set<unknown>()
    eachEntry(list, path, (entry, at) => {
      if (known.has(entry['id']))
        entry['id'] = faults.add(`${at}.id`, 'duplicate-id', `is used before: ${String(entry['id'])}`)
      else if (isSound(entry['id'])) known.add(entry['id'])
    })
  }
  refuse(document.hosts, 'hosts')
  eachEntry(document.hosts, 'hosts', (host, at) => {
    for (const list of ['ownChildren', 'household', 'documents', 'training', 'notes'])
      refuse(host[list], `${at}.${list}`)
  })
  eachEntry(document.children, 'children', (child, at) => {
    for (const list of ['contacts', 'notes']) refuse(child[list], `${at}.${list}`)
  })
  refuse(document.contractHolders, 'contractHolders')
  refuse(document.children, 'children')
  refuse(document.agreements, 'agreements')
  refuse(document.extraDays, 'extraDays')
  refuse(document.groupLocations, 'groupLocations')
  refuse(document.substitutions, 'substitutions')
  refuse(document.familyContacts, 'familyContacts')
}
