import { isBuiltInReason } from '../../domain/attendance/absence-reasons.ts'
import { parseDate } from '../../domain/calendar/date.ts'
import { openEnd, type Period } from '../../domain/calendar/period.ts'
import { parseTime } from '../../domain/calendar/time.ts'
import type { CarePlan, Slot } from '../../domain/care-plan/care-plan.ts'
import { dayChangesOf, plansWithChanges, type DayChange } from '../../domain/care-plan/day-changes.ts'
import type { ExchangeDocument, ExtraDayRecord } from '../../domain/exchange/document.ts'
import { doubleReservations, type ReservingAgreement, type ReservingPlan } from './double-reservation.ts'
import { faulty, FaultList, type Checked } from './faults.ts'
import { firstIndex } from './first-index.ts'
import { refuseDuplicates, refuseOverlaps, type Span } from './overlaps.ts'
import { eachEntry } from './within-records.ts'

type CheckedDocument = Checked<ExchangeDocument>
type Entry = Record<string, unknown>
type Group = { group: string; path: string }

/** Faults between records: ids, references, repeated and overlapping records. A value already at fault takes no part. */
export function checkBetweenRecords(document: CheckedDocument, faults: FaultList): void {
  refuseDuplicateIds(document, faults)
  refuseUnknownReferences(document, faults)
  refuseRepeatedRecords(document, faults)
  refuseOverlaps(spansOf(document), faults)
  refuseDoubleReservations(document, faults)
  refuseCostsWithoutAgreement(document, faults)
}

const isSound = (...values: unknown[]): boolean => !values.includes(faulty)
const key = (...parts: unknown[]): string => JSON.stringify(parts)

function refuseDuplicateIds(document: CheckedDocument, faults: FaultList): void {
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

function refuseUnknownReferences(document: CheckedDocument, faults: FaultList): void {
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

function refuseRepeatedRecords(document: CheckedDocument, faults: FaultList): void {
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
  eachEntry(document.hostStops, 'hostStops', (stop, at) => {
    refuseDuplicates(groups(stop['notices'], `${at}.notices`, 'recipient'), faults)
    refuseDuplicates(groups(stop['outcomes'], `${at}.outcomes`, 'agreementId'), faults)
  })
  refuseArrangedTwice(document, faults)
  refuseAcceptedTwice(document, faults)
  eachEntry(document.attendance, 'attendance', (attendance, at) => {
    const checked = attendance['checked']
    if (!Array.isArray(checked)) return
    refuseDuplicates(
      checked.flatMap((kind: unknown, index) =>
        isSound(kind) ? [{ group: String(kind), path: `${at}.checked[${index}]` }] : [],
      ),
      faults,
    )
  })
  eachEntry(document.hosts, 'hosts', (host, at) => {
    for (const list of ['statuteChanges', 'openingHoursChanges'])
      refuseDuplicates(groups(host[list], `${at}.${list}`, 'from'), faults)
  })
  eachEntry(document.agreements, 'agreements', (agreement, at) =>
    refuseDuplicates(groups(agreement['freeHalfDaysUsed'], `${at}.freeHalfDaysUsed`, 'year'), faults),
  )
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

function spansOf(document: CheckedDocument): Span[] {
  const spans: Span[] = []
  const dates = (list: unknown, path: string, group: (entry: Entry) => unknown[]): void =>
    eachEntry(list, path, (entry, at) => {
      const values = group(entry)
      if (!isSound(...values, entry['from'], entry['until'])) return
      const { from, until } = periodOf(entry, 'from', 'until')
      spans.push({ group: key(path, ...values), from, until: until + 1, path: at })
    })
  const times = (list: unknown, path: string, group: (entry: Entry) => unknown[]): void =>
    eachEntry(list, path, (entry, at) => {
      const values = group(entry)
      if (!isSound(...values, entry['from'], entry['until'])) return
      const [from, until] = [parseTime(entry['from'] as string), parseTime(entry['until'] as string)]
      spans.push({ group: key(...values), from, until, path: at })
    })
  dates(document.tariffs, 'tariffs', (tariff) => [tariff['childId'], tariff['contractHolderId']])
  dates(document.carePlans, 'carePlans', (plan) => [plan['agreementId']])
  eachEntry(document.hosts, 'hosts', (host, at) => {
    dates(host['licence'], `${at}.licence`, () => [])
    times(host['openingHours'], `${at}.openingHours`, (hours) => [at, hours['weekday']])
    eachEntry(host['openingHoursChanges'], `${at}.openingHoursChanges`, (change, place) =>
      times(change['openingHours'], `${place}.openingHours`, (hours) => [place, hours['weekday']]),
    )
  })
  eachEntry(document.hosts, 'hosts', (host, at) =>
    dates(host['permissions'], `${at}.permissions`, (permission) => [permission['kind']]),
  )
  for (const list of ['extraDays', 'substitutions'] as const)
    eachEntry(document[list], list, (day, at) => times(day['slots'], `${at}.slots`, () => [at]))
  eachEntry(document.carePlans, 'carePlans', (plan, at) =>
    times(plan['slots'], `${at}.slots`, (slot) => [at, slot['week'], slot['weekday']]),
  )
  // Stays of one child on a date, at any host: they may stand in several attendance records.
  eachEntry(document.attendance, 'attendance', (attendance, at) =>
    times(attendance['stays'], `${at}.stays`, () => ['stay', attendance['childId'], attendance['date']]),
  )
  return spans
}

function periodOf(entry: Entry, first: string, last: string): Period {
  const until = entry[last]
  return {
    from: parseDate(entry[first] as string),
    until: typeof until === 'string' ? parseDate(until) : openEnd,
  }
}

function refuseDoubleReservations(document: CheckedDocument, faults: FaultList): void {
  const plans = new Map<unknown, Entry[]>()
  eachEntry(document.carePlans, 'carePlans', (plan) => {
    if (isSound(plan['agreementId'], plan['from'], plan['until'], plan['cycleWeeks'], plan['cycleStart']))
      append(plans, plan['agreementId'], plan)
  })
  const extraDays = new Map<unknown, ExtraDayRecord[]>()
  eachEntry(document.extraDays, 'extraDays', (day) => {
    // One with a value at fault takes no part.
    if (isSound(...Object.values(day), ...slotValues(day['slots'])))
      append(extraDays, day['agreementId'], day as ExtraDayRecord)
  })
  const ofChild = new Map<unknown, ReservingAgreement[]>()
  eachEntry(document.agreements, 'agreements', (agreement, path) => {
    if (!isSound(agreement['id'], agreement['childId'], agreement['startsOn'], agreement['endsOn'])) return
    const own = plans.get(agreement['id']) ?? []
    const changes = dayChangesOf(extraDays.get(agreement['id']) ?? [])
    append(ofChild, agreement['childId'], { path, plans: reservingPlans(own, agreement, changes) })
  })
  for (const agreements of ofChild.values())
    for (const [later, earlier] of doubleReservations(agreements))
      faults.add(later, 'double-reservation', `reserves the same minutes as ${earlier}`)
}

function append<Item>(lists: Map<unknown, Item[]>, listKey: unknown, item: Item): void {
  const list = lists.get(listKey)
  if (list) list.push(item)
  else lists.set(listKey, [item])
}

function slotValues(slots: unknown): unknown[] {
  const values: unknown[] = []
  eachEntry(slots, '', (slot) => values.push(...Object.values(slot)))
  return values
}

/** The plans of an agreement with what was agreed beside them, on the days on which it runs. */
function reservingPlans(plans: readonly Entry[], agreement: Entry, dayChanges: readonly DayChange[]): ReservingPlan[] {
  const outer = periodOf(agreement, 'startsOn', 'endsOn')
  return plansWithChanges({ plans: plans.map(planOf), dayChanges }).map((plan) => ({
    ...plan,
    from: Math.max(plan.from, outer.from),
    until: Math.min(plan.until, outer.until),
  }))
}

function planOf(plan: Entry): CarePlan {
  const slots: Slot[] = []
  eachEntry(plan['slots'], '', (slot) => {
    if (!isSound(slot['week'], slot['weekday'], slot['from'], slot['until'])) return
    slots.push({
      week: slot['week'] as number,
      weekday: slot['weekday'] as Slot['weekday'],
      from: parseTime(slot['from'] as string),
      until: parseTime(slot['until'] as string),
    })
  })
  return {
    ...periodOf(plan, 'from', 'until'),
    cycleWeeks: plan['cycleWeeks'] as number,
    cycleStart: parseDate(plan['cycleStart'] as string),
    slots,
  }
}

function refuseCostsWithoutAgreement(document: CheckedDocument, faults: FaultList): void {
  if (!isSound(document.agreements)) return
  const covered = new Map<unknown, Period[]>()
  eachEntry(document.agreements, 'agreements', (agreement) => {
    // An agreement whose own dates are at fault may well cover a cost: nothing is said then.
    const dates = isSound(agreement['startsOn'], agreement['endsOn'])
      ? periodOf(agreement, 'startsOn', 'endsOn')
      : { from: -Infinity, until: Infinity }
    append(covered, agreement['childId'], dates)
  })
  const latestEnds = new Map([...covered].map(([childId, periods]) => [childId, withLatestEnds(periods)]))
  eachEntry(document.extraCosts, 'extraCosts', (cost, at) => {
    if (!isSound(cost['childId'], cost['date'])) return
    const date = parseDate(cost['date'] as string)
    const periods = latestEnds.get(cost['childId']) ?? []
    const begun = periods[firstIndex(periods, ({ from }) => from > date) - 1]
    if (!begun || begun.until < date)
      faults.add(`${at}.date`, 'no-agreement', 'no agreement of the child covers this date')
  })
}

/** Periods by their start, each with the latest end of those that start no later. */
function withLatestEnds(periods: readonly Period[]): Period[] {
  let until = -Infinity
  return periods
    .toSorted((a, b) => a.from - b.from)
    .map((period) => ({ from: period.from, until: (until = Math.max(until, period.until)) }))
}
