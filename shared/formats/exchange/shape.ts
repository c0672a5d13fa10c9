import { absenceReasons, absenceRulings, closureReasons, tariffKinds } from '../../domain/billing/issued.ts'
import { oddKinds } from '../../domain/attendance/odd-kinds.ts'
import {
  absenceBillings,
  contactAnswers,
  contactChannels,
  contactTopics,
  extraDayStatuses,
  hostDocumentKinds,
  noticeGivers,
  parentAnswers,
  permissionKinds,
  rszCodes,
  statutes,
  stopDeciders,
  stopOutcomes,
  stopRecipients,
  substitutionKinds,
  substitutionStatuses,
} from '../../domain/exchange/document.ts'
import { settingBounds, settingKinds, settingKeys, type SettingKey } from '../../domain/settings/dated-settings.ts'
import * as field from './fields.ts'
import { laterListOf, listOf, optional, record, required, type Check, type Field } from './fields.ts'
import { incidentLists } from './shape/incidents.ts'
import { letterLists } from './shape/letters.ts'
import { supportLists } from './shape/support.ts'
import { visitLists } from './shape/visits.ts'
import { agreementPriority, waitingLists } from './shape/waiting-list.ts'

const count = field.number({ from: 0, whole: true })
const weekday = field.number({ from: 1, until: 7, whole: true })
const amount = field.cents()
const price = field.cents('negative-cents')

const address = {
  street: required(field.name),
  postcode: required(field.name),
  city: required(field.name),
}
const position = {
  latitude: optional(field.number({ from: -90, until: 90 })),
  longitude: optional(field.number({ from: -180, until: 180 })),
}
const contact = { email: optional(field.text), phone: optional(field.text) }
const person = { id: required(field.id), firstName: required(field.name), lastName: required(field.name) }

const settingValues: Record<(typeof settingKinds)[SettingKey], Check> = {
  cents: field.cents('wrong-type'),
  whole: count,
  number: field.number({ from: 0 }),
  time: field.time,
  goals: field.goals,
}

/** What a value of a setting must be: of its kind, and within the bounds of its key. */
function valueCheckOf(key: SettingKey): Check {
  const bounds = settingBounds[key]
  const kind = settingKinds[key]
  return bounds ? field.number({ ...bounds, whole: kind === 'whole' }) : settingValues[kind]
}

const settingShape = record({
  key: required(field.text),
  from: required(field.date),
  value: required((value, path, faults) => (value === null ? faults.add(path, 'wrong-type', 'is null') : value)),
})

/** A setting: the key decides what its value must be, so the value is checked after it. */
const setting: Check = (value, path, faults) => {
  const checked = settingShape(value, path, faults)
  if (typeof checked !== 'object' || checked === null) return checked
  const row = checked as { key: unknown; value: unknown }
  if (typeof row.key !== 'string') return row
  const key = settingKeys.find((known) => known === row.key)
  if (!key) row.key = faults.add(`${path}.key`, 'unknown-setting', `is not a known setting: ${row.key}`)
  else if (typeof row.value !== 'symbol') row.value = valueCheckOf(key)(row.value, `${path}.value`, faults)
  return row
}

const slot = {
  from: required(field.time),
  until: required(field.time),
}

const openingHours = listOf(record({ weekday: required(weekday), ...slot }))
const notes = laterListOf(record({ id: required(field.id), date: required(field.date), text: required(field.name) }))

const organiser = {
  name: required(field.name),
  ...address,
  email: required(field.text),
  phone: required(field.text),
  enterpriseNumber: required(field.enterpriseNumber),
  iban: required(field.iban),
  bic: required(field.text),
  creditorId: optional(field.text),
  recognisedPlaces: required(count),
  responsible: optional(field.name),
  isVisitingCopy: optional(field.boolean),
}

const host = {
  ...person,
  ...address,
  ...position,
  ...contact,
  iban: required(field.iban),
  statute: required(field.oneOf(statutes)),
  dossierNumber: optional(field.text),
  startsOn: required(field.date),
  endsOn: optional(field.date),
  licence: listOf(record({ from: required(field.date), until: optional(field.date), maxPresent: required(count) })),
  openingHours,
  ownChildren: listOf(
    record({
      id: required(field.id),
      firstName: required(field.name),
      birthDate: required(field.date),
      countsUntil: required(field.date),
    }),
  ),
  statuteChanges: laterListOf(record({ from: required(field.date), statute: required(field.oneOf(statutes)) })),
  openingHoursChanges: laterListOf(record({ from: required(field.date), openingHours })),
  household: laterListOf(
    record({
      ...person,
      birthDate: required(field.date),
      relation: optional(field.text),
      until: optional(field.date),
    }),
  ),
  documents: laterListOf(
    record({
      id: required(field.id),
      kind: required(field.oneOf(hostDocumentKinds)),
      memberId: optional(field.id),
      title: optional(field.text),
      receivedOn: required(field.date),
      validUntil: optional(field.date),
      note: optional(field.text),
    }),
  ),
  training: laterListOf(
    record({
      id: required(field.id),
      date: required(field.date),
      title: required(field.name),
      minutes: required(count),
      provider: optional(field.text),
      hasCertificate: required(field.boolean),
    }),
  ),
  notes,
  locationName: optional(field.name),
  permissions: laterListOf(
    record({ from: required(field.date), until: optional(field.date), kind: required(field.oneOf(permissionKinds)) }),
  ),
  refusesSubstitutes: optional(field.boolean),
  refusedChildren: laterListOf(field.id),
  visitsPerQuarter: optional(count),
}

const contractHolder = {
  ...person,
  ...address,
  ...position,
  ...contact,
  nationalRegisterNumber: optional(field.nationalNumber),
  iban: optional(field.iban),
  mandate: optional(record({ reference: required(field.text), signedOn: required(field.date) })),
  refusedHosts: laterListOf(field.id),
}

const fiche = {
  doctorName: optional(field.text),
  doctorPhone: optional(field.text),
  allergies: optional(field.text),
  medication: optional(field.text),
  vaccinations: optional(field.text),
  sleep: optional(field.text),
  pickUp: optional(field.text),
  particulars: optional(field.text),
  reviewedOn: required(field.date),
}

const agreement = {
  id: required(field.id),
  childId: required(field.id),
  contractHolderId: required(field.id),
  hostId: required(field.id),
  startsOn: required(field.date),
  endsOn: optional(field.date),
  signedOn: optional(field.date),
  depositCents: optional(price),
  freeHalfDaysUsed: listOf(
    record({ year: required(field.number({ from: 1, until: 9999, whole: true })), halfDays: required(count) }),
  ),
  expectedEnd: optional(field.text),
  notice: optional(
    record({
      givenOn: required(field.date),
      by: required(field.oneOf(noticeGivers)),
      reason: optional(field.text),
    }),
  ),
  hasLowIncome: optional(field.boolean),
  depositPaidOn: optional(field.date),
  depositRefundedOn: optional(field.date),
  regulation: optional(record({ version: required(field.name), acknowledgedOn: required(field.date) })),
  start: optional(record({ clearedOn: required(field.date), overrideReason: optional(field.name) })),
  priority: optional(agreementPriority),
}

const lists: Record<string, Field> = {
  settings: listOf(setting),
  hosts: listOf(record(host)),
  closures: listOf(
    record({
      hostId: required(field.nullable(field.id)),
      from: required(field.date),
      until: required(field.date),
      reason: required(field.oneOf(closureReasons)),
      rsz: optional(field.oneOf(rszCodes)),
      note: optional(field.text),
      reportedAt: optional(field.moment),
      reportedBy: optional(field.name),
      isOpenEnded: optional(field.boolean),
    }),
  ),
  postcodes: listOf(
    record({
      postcode: required(field.name),
      latitude: required(position.latitude.check),
      longitude: required(position.longitude.check),
    }),
  ),
  contractHolders: listOf(record(contractHolder)),
  children: listOf(
    record({
      ...person,
      birthDate: required(field.date),
      schoolStartsOn: optional(field.date),
      nationalRegisterNumber: optional(field.nationalNumber),
      birthPlace: optional(field.text),
      attestFirstName: optional(field.name),
      attestLastName: optional(field.name),
      contacts: laterListOf(
        record({
          id: required(field.id),
          name: required(field.name),
          relation: optional(field.text),
          phone: optional(field.text),
          isEmergency: required(field.boolean),
          mayCollect: required(field.boolean),
        }),
      ),
      fiche: optional(record(fiche)),
      food: optional(
        record({ isFromHome: required(field.boolean), diet: optional(field.text), agreedOn: required(field.date) }),
      ),
      photoConsent: optional(record({ granted: required(field.boolean), on: required(field.date) })),
      privacyNoticeOn: optional(field.date),
      notes,
      fullTimeSchoolOn: optional(field.date),
    }),
  ),
  agreements: listOf(record(agreement)),
  tariffs: listOf(
    record({
      childId: required(field.id),
      contractHolderId: required(field.id),
      kind: required(field.oneOf(tariffKinds)),
      kindcode: optional(field.kindcode),
      from: required(field.date),
      until: optional(field.date),
      dayCents: required(price),
    }),
  ),
  carePlans: listOf(
    record({
      agreementId: required(field.id),
      from: required(field.date),
      until: optional(field.date),
      cycleWeeks: required(field.number({ from: 1, whole: true })),
      cycleStart: required(field.date),
      slots: listOf(record({ week: required(field.number({ whole: true })), weekday: required(weekday), ...slot })),
    }),
  ),
  attendance: listOf(
    record({
      childId: required(field.id),
      hostId: required(field.id),
      date: required(field.date),
      stays: field.filledListOf(record(slot)),
      checked: laterListOf(field.oneOf(oddKinds)),
    }),
  ),
  absences: listOf(
    record({
      childId: required(field.id),
      date: required(field.date),
      reason: required(field.oneOf(absenceReasons)),
      notifiedAt: optional(field.moment),
      ruling: optional(field.oneOf(absenceRulings)),
      reasonId: optional(field.id),
      notifiedBy: optional(field.name),
      documentSeenOn: optional(field.date),
      rulingReason: optional(field.name),
      note: optional(field.name),
    }),
  ),
  extraCosts: listOf(
    record({
      childId: required(field.id),
      date: required(field.date),
      description: required(field.name),
      cents: required(amount),
      fiscal: required(field.boolean),
    }),
  ),
  payments: listOf(
    record({
      contractHolderId: required(field.id),
      date: required(field.date),
      cents: required(amount),
      reference: optional(field.text),
    }),
  ),
  absenceReasons: listOf(
    record({
      id: required(field.id),
      from: required(field.date),
      name: required(field.name),
      kind: required(field.oneOf(absenceReasons)),
      key: optional(field.letter),
      billing: required(field.oneOf(absenceBillings)),
      isJustified: required(field.boolean),
      needsDocument: required(field.boolean),
      isActive: required(field.boolean),
    }),
  ),
  extraDays: listOf(
    record({
      id: required(field.id),
      agreementId: required(field.id),
      date: required(field.date),
      slots: field.filledListOf(record(slot)),
      insteadOf: optional(field.date),
      askedOn: optional(field.moment),
      hostAgrees: optional(field.boolean),
      status: required(field.oneOf(extraDayStatuses)),
      decidedOn: optional(field.date),
      reason: optional(field.name),
      note: optional(field.name),
    }),
  ),
  closedMonths: listOf(
    record({ hostId: required(field.id), month: required(field.month), closedOn: required(field.date) }),
  ),
  groupLocations: listOf(
    record({
      id: required(field.id),
      name: required(field.name),
      ...address,
      ...position,
      phone: optional(field.text),
      places: required(count),
      endsOn: optional(field.date),
    }),
  ),
  substitutions: listOf(
    record({
      id: required(field.id),
      agreementId: required(field.id),
      date: required(field.date),
      kind: required(field.oneOf(substitutionKinds)),
      hostId: optional(field.id),
      groupLocationId: optional(field.id),
      slots: field.filledListOf(record(slot)),
      status: required(field.oneOf(substitutionStatuses)),
      decidedAt: required(field.moment),
      decidedBy: required(field.name),
      answer: optional(field.oneOf(parentAnswers)),
      answeredAt: optional(field.moment),
      note: optional(field.name),
    }),
  ),
  setAsideHosts: listOf(
    record({ childId: required(field.id), date: required(field.date), hostId: required(field.id) }),
  ),
  familyContacts: listOf(
    record({
      id: required(field.id),
      contractHolderId: required(field.id),
      hostId: required(field.id),
      from: required(field.date),
      until: required(field.date),
      topic: required(field.oneOf(contactTopics)),
      at: required(field.moment),
      by: required(field.name),
      channel: required(field.oneOf(contactChannels)),
      answer: optional(field.oneOf(contactAnswers)),
      text: required(field.name),
    }),
  ),
  hostStops: listOf(
    record({
      hostId: required(field.id),
      decidedOn: required(field.date),
      endsOn: required(field.date),
      decidedBy: required(field.oneOf(stopDeciders)),
      reason: optional(field.name),
      notices: laterListOf(
        record({
          recipient: required(field.oneOf(stopRecipients)),
          toldOn: required(field.date),
          channel: required(field.oneOf(contactChannels)),
          note: optional(field.name),
        }),
      ),
      outcomes: laterListOf(
        record({
          agreementId: required(field.id),
          kind: required(field.oneOf(stopOutcomes)),
          newAgreementId: optional(field.id),
          note: optional(field.name),
          formerStartsOn: optional(field.date),
          formerEndsOn: optional(field.date),
          gaveNotice: optional(field.boolean),
        }),
      ),
    }),
  ),
  ...visitLists,
  ...incidentLists,
  ...supportLists,
  ...waitingLists,
  ...letterLists,
}

/** The lists of a document or of a part of one, each checked by itself; the order of the keys is that of exchange.md §1. */
export const listsShape: Check = record(lists)

/** Checks the whole document by itself: keys, types, ranges, formats. The order of the keys is that of exchange.md §1. */
export const documentShape: Check = record({
  format: required(field.oneOf(['onthaal-exchange'])),
  version: required(field.oneOf([1])),
  organiser: required(record(organiser)),
  ...lists,
})
