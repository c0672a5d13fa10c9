import type { CrisisReport } from '../../../domain/exchange/incidents.ts'
import type { Checked, FaultList } from '../faults.ts'
import { eachEntry } from '../each-entry.ts'
import { isSound, type CheckedDocument } from './entries.ts'

/** An id stands once in its list: the fault is at every later one. */
export function refuseDuplicateIds(document: CheckedDocument, faults: FaultList): void {
  const refuse = (list: unknown, path: string, known = new Set<unknown>()): void => {
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
  for (const list of withIds) refuse(document[list], list)
  for (const [list, part] of parts) eachEntry(document[list], list, (entry, at) => refuse(entry[part], `${at}.${part}`))
  eachEntry(document.incidents, 'incidents', ({ crisis }, at) => {
    if (typeof crisis === 'object' && crisis !== null)
      refuse((crisis as Checked<CrisisReport>).persons, `${at}.crisis.persons`)
  })
  for (const [lists, part] of partsOfAll) {
    const known = new Set<unknown>()
    for (const list of lists)
      eachEntry(document[list], list, (entry, at) => refuse(entry[part], `${at}.${part}`, known))
  }
}

/** Lists of later features whose records have an id. */
const withIds = [
  'visitTemplates',
  'homeVisits',
  'hostActions',
  'coachingGoals',
  'visitFolders',
  'incidents',
  'complaints',
  'trainingSessions',
  'materials',
  'materialLoans',
  'waitingList',
  'priorityRules',
  'letters',
] as const

/** Lists within a record whose ids are its own. */
const parts = [
  ['visitTemplates', 'items'],
  ['incidents', 'steps'],
  ['complaints', 'steps'],
] as const

/** Lists within records whose ids stand once in all of them. */
const partsOfAll = [
  [['homeVisits'], 'photos'],
  [['coachingGoals'], 'progress'],
  [['waitingList'], 'offers'],
  [['homeVisits', 'hostActions', 'coachingGoals'], 'edits'],
] as const
