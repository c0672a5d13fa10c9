import { FaultList } from '../faults.ts'
import { refuseDuplicates } from '../overlaps.ts'
import { eachEntry } from '../each-entry.ts'
import { isSound, key, type CheckedDocument } from './entries.ts'

type Group = { group: string; path: string }

/** Lists of kinds and of ids, in which each stands once. */
const namingEachOnce = [
  ['attendance', 'checked'],
  ['hosts', 'refusedChildren'],
  ['contractHolders', 'refusedHosts'],
  ['homeVisits', 'presentChildren'],
  ['homeVisits', 'presentOwnChildren'],
  ['visitFolders', 'hostIds'],
  ['waitingList', 'firstTier'],
  ['waitingList', 'secondTier'],
] as const

/** Lists within a record in which one field tells its entries apart. */
const toldApartBy = [
  ['hostStops', 'notices', 'recipient'],
  ['hostStops', 'outcomes', 'agreementId'],
  ['agreements', 'freeHalfDaysUsed', 'year'],
  ['hosts', 'statuteChanges', 'from'],
  ['hosts', 'openingHoursChanges', 'from'],
  ['homeVisits', 'checks', 'itemId'],
  ['homeVisits', 'scores', 'dimension'],
  ['incidents', 'children', 'childId'],
  ['trainingSessions', 'attendees', 'hostId'],
  ['waitingList', 'evidence', 'criterion'],
] as const

/** Records that may stand once: two of one day, of one date, of one key. */
export function refuseRepeatedRecords(document: CheckedDocument, faults: FaultList): void {
  const groups = (list: unknown, path: string, ...fields: string[]): Group[] => {
    const found: Group[] = []
    eachEntry(list, path, (entry, at) => {
      const values = fields.map((field) => entry[field])
      if (isSound(...values)) found.push({ group: key(...values), path: at })
    })
    return found
  }
  refuseDuplicates(groups(document.settings, 'settings', 'key', 'from'), faults)
  refuseDuplicates(groups(document.postcodes, 'postcodes', 'postcode'), faults)
  refuseDuplicates(groups(document.attendance, 'attendance', 'childId', 'hostId', 'date'), faults)
  refuseDuplicates(groups(document.absences, 'absences', 'childId', 'date'), faults)
  refuseDuplicates(groups(document.absenceReasons, 'absenceReasons', 'id', 'from'), faults)
  refuseDuplicates(groups(document.closedMonths, 'closedMonths', 'hostId', 'month'), faults)
  refuseDuplicates(groups(document.setAsideHosts, 'setAsideHosts', 'childId', 'date', 'hostId'), faults)
  refuseDuplicates(groups(document.hostStops, 'hostStops', 'hostId'), faults)
  refuseDuplicates(groups(document.visitTemplates, 'visitTemplates', 'from'), faults)
  refuseDuplicates(groups(document.regulations, 'regulations', 'version'), faults)
  refuseLentTwice(document, faults)
  refuseArrangedTwice(document, faults)
  refuseAcceptedTwice(document, faults)
  for (const [list, field] of namingEachOnce)
    eachEntry(document[list], list, (entry, at) => {
      const named = entry[field]
      if (!Array.isArray(named)) return
      refuseDuplicates(
        named.flatMap((value: unknown, index) =>
          isSound(value) ? [{ group: String(value), path: `${at}.${field}[${index}]` }] : [],
        ),
        faults,
      )
    })
  for (const [list, part, field] of toldApartBy)
    eachEntry(document[list], list, (entry, at) =>
      refuseDuplicates(groups(entry[part], `${at}.${part}`, field), faults),
    )
}

/** A material that is out is with one host. */
function refuseLentTwice(document: CheckedDocument, faults: FaultList): void {
  const out: Group[] = []
  eachEntry(document.materialLoans, 'materialLoans', ({ materialId, returnedOn }, path) => {
    if (returnedOn === undefined && isSound(materialId)) out.push({ group: key(materialId), path })
  })
  refuseDuplicates(out, faults)
}

/** An agreement has one place elsewhere on a date; what was cancelled does not count (R75). */
function refuseArrangedTwice(document: CheckedDocument, faults: FaultList): void {
  const arranged: Group[] = []
  eachEntry(document.substitutions, 'substitutions', (substitution, path) => {
    const { agreementId, date, status } = substitution
    if (status === 'arranged' && isSound(agreementId, date)) arranged.push({ group: key(agreementId, date), path })
  })
  refuseDuplicates(arranged, faults)
}

/** One accepted extra day per agreement and date, and a planned day is given up once (R51). */
function refuseAcceptedTwice(document: CheckedDocument, faults: FaultList): void {
  const accepted: Record<'date' | 'insteadOf', Group[]> = { date: [], insteadOf: [] }
  eachEntry(document.extraDays, 'extraDays', (day, at) => {
    if (day['status'] !== 'accepted' || !isSound(day['agreementId'])) return
    for (const field of ['date', 'insteadOf'] as const)
      if (typeof day[field] === 'string') accepted[field].push({ group: key(day['agreementId'], day[field]), path: at })
  })
  const taken = new Set<string>()
  for (const field of ['date', 'insteadOf'] as const) {
    // Once per record, also where both of its dates are taken.
    const groups = accepted[field].filter(({ path }) => !taken.has(path))
    const found = new FaultList()
    refuseDuplicates(groups, found)
    for (const { path, code, message } of found.faults) {
      taken.add(path)
      faults.add(path, code, message)
    }
  }
}
