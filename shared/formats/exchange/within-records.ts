import { parseDate, weekdayOf } from '../../domain/calendar/date.ts'
import type { ExchangeDocument } from '../../domain/exchange/document.ts'
import { isFieldOf } from '../../domain/visits/fields.ts'
import { travellingKinds, travellingLists } from '../../domain/visits/travelling-lists.ts'
import { eachEntry } from './each-entry.ts'
import { faulty, type Checked, type FaultCode, type FaultList } from './faults.ts'
import { checkWithinIncidents } from './within-incidents.ts'

type CheckedDocument = Checked<ExchangeDocument>
type Entry = Record<string, unknown>

/** Faults between the values of one record: ends before starts, dates before birth, weeks outside the cycle. Marks the value at fault. */
export function checkWithinRecords(document: CheckedDocument, faults: FaultList): void {
  const notBefore = (
    code: FaultCode,
    path: string,
    entry: Entry,
    first: string,
    last: string,
    mayBeEqual = true,
  ): void => {
    const [from, until] = [entry[first], entry[last]]
    // ISO dates and HH:MM compare as texts.
    if (typeof from !== 'string' || typeof until !== 'string') return
    if (until < from || (until === from && !mayBeEqual))
      entry[last] = faults.add(`${path}.${last}`, code, `${until} is not after ${first} ${from}`)
  }
  const period = (path: string, entry: Entry): void => notBefore('end-before-start', path, entry, 'from', 'until')
  const times = (path: string, entry: Entry): void => notBefore('end-before-start', path, entry, 'from', 'until', false)
  const cycle = (path: string, plan: Entry): void =>
    eachEntry(plan['slots'], `${path}.slots`, (slot, at) => {
      times(at, slot)
      const [week, weeks] = [slot['week'], plan['cycleWeeks']]
      if (typeof week === 'number' && (week < 1 || (typeof weeks === 'number' && week > weeks)))
        slot['week'] = faults.add(`${at}.week`, 'week-outside-cycle', `is not within the cycle: ${week}`)
    })
  const lifetime = (path: string, entry: Entry): void =>
    notBefore('end-before-start', path, entry, 'startsOn', 'endsOn')

  eachEntry(document.hosts, 'hosts', (host, path) => {
    lifetime(path, host)
    eachEntry(host['licence'], `${path}.licence`, (licence, at) => period(at, licence))
    eachEntry(host['openingHours'], `${path}.openingHours`, (hours, at) => times(at, hours))
    eachEntry(host['ownChildren'], `${path}.ownChildren`, (child, at) =>
      notBefore('before-birth', at, child, 'birthDate', 'countsUntil'),
    )
    eachEntry(host['openingHoursChanges'], `${path}.openingHoursChanges`, (change, at) =>
      eachEntry(change['openingHours'], `${at}.openingHours`, (hours, place) => times(place, hours)),
    )
    eachEntry(host['household'], `${path}.household`, (member, at) =>
      notBefore('before-birth', at, member, 'birthDate', 'until'),
    )
    eachEntry(host['documents'], `${path}.documents`, (paper, at) =>
      notBefore('end-before-start', at, paper, 'receivedOn', 'validUntil'),
    )
    eachEntry(host['permissions'], `${path}.permissions`, (permission, at) => period(at, permission))
  })
  eachEntry(document.closures, 'closures', (closure, path) => period(path, closure))
  eachEntry(document.children, 'children', (child, path) => {
    for (const school of ['schoolStartsOn', 'fullTimeSchoolOn'])
      notBefore('before-birth', path, child, 'birthDate', school)
  })
  eachEntry(document.agreements, 'agreements', (agreement, path) => lifetime(path, agreement))
  eachEntry(document.tariffs, 'tariffs', (tariff, path) => period(path, tariff))
  eachEntry(document.carePlans, 'carePlans', (plan, path) => {
    period(path, plan)
    const start = plan['cycleStart']
    if (typeof start === 'string' && weekdayOf(parseDate(start)) !== 1)
      plan['cycleStart'] = faults.add(`${path}.cycleStart`, 'not-a-monday', `${start} is not a Monday`)
    cycle(path, plan)
  })
  eachEntry(document.waitingList, 'waitingList', (request, path) => {
    cycle(path, request)
    eachEntry(request['offers'], `${path}.offers`, (offer, at) => {
      cycle(at, offer)
      if (offer['slots'] !== undefined && offer['cycleWeeks'] === undefined)
        offer['cycleWeeks'] = faults.add(`${at}.cycleWeeks`, 'missing-key', 'is missing beside slots')
    })
  })
  eachEntry(document.attendance, 'attendance', (attendance, path) =>
    eachEntry(attendance['stays'], `${path}.stays`, (stay, at) => times(at, stay)),
  )
  for (const list of ['extraDays', 'substitutions'] as const)
    eachEntry(document[list], list, (day, path) =>
      eachEntry(day['slots'], `${path}.slots`, (slot, at) => times(at, slot)),
    )
  eachEntry(document.substitutions, 'substitutions', (substitution, path) => {
    for (const [kind, place] of [
      ['host', 'hostId'],
      ['group', 'groupLocationId'],
    ] as const) {
      if (substitution['kind'] === faulty) continue
      if (substitution['kind'] === kind && substitution[place] === undefined)
        substitution[place] = faults.add(`${path}.${place}`, 'missing-key', 'is missing')
      if (substitution['kind'] !== kind && substitution[place] !== undefined)
        substitution[place] = faults.add(`${path}.${place}`, 'unknown-key', `does not go with this kind`)
    }
  })
  eachEntry(document.familyContacts, 'familyContacts', (contact, path) => period(path, contact))
  eachEntry(document.hostStops, 'hostStops', (stop, path) =>
    eachEntry(stop['outcomes'], `${path}.outcomes`, (outcome, at) => {
      if (outcome['kind'] === faulty || outcome['kind'] === 'host' || outcome['newAgreementId'] === undefined) return
      outcome['newAgreementId'] = faults.add(`${at}.newAgreementId`, 'unknown-key', 'does not go with this kind')
    }),
  )
  eachEntry(document.homeVisits, 'homeVisits', (visit, path) => times(path, visit))
  for (const kind of travellingKinds) {
    const list = travellingLists[kind]
    eachEntry(document[list], list, (entry, path) => {
      if (entry['edits'] !== undefined && entry['isShared'] === undefined)
        entry['isShared'] = faults.add(`${path}.isShared`, 'missing-key', 'is missing beside edits')
      eachEntry(entry['edits'], `${path}.edits`, (edit, at) => {
        const { field } = edit
        if (typeof field === 'string' && !isFieldOf(kind, field))
          edit['field'] = faults.add(`${at}.field`, 'unknown-key', `is no field of a ${kind}: ${field}`)
      })
    })
  }
  for (const [list, first, last] of laterEnds)
    eachEntry(document[list], list, (entry, path) => notBefore('end-before-start', path, entry, first, last))
  checkWithinIncidents(document, faults)
  eachEntry(document.trainingSessions, 'trainingSessions', (session, path) =>
    eachEntry(session['attendees'], `${path}.attendees`, (attendee, at) => {
      if (attendee['status'] === faulty || attendee['status'] === 'followed') return
      if (attendee['certificateOn'] !== undefined)
        attendee['certificateOn'] = faults.add(`${at}.certificateOn`, 'unknown-key', 'does not go with this status')
    }),
  )
  eachEntry(document.materialLoans, 'materialLoans', (loan, path) => {
    if (loan['returnedOn'] === undefined && loan['conditionIn'] !== undefined)
      loan['conditionIn'] = faults.add(`${path}.conditionIn`, 'unknown-key', 'does not go with what is still out')
  })
}

/** Ends of the records of guidance, which lie on or after their start. */
const laterEnds = [
  ['hostActions', 'agreedOn', 'closedOn'],
  ['coachingGoals', 'startedOn', 'endedOn'],
  ['materialLoans', 'from', 'dueOn'],
  ['materialLoans', 'from', 'returnedOn'],
] as const
