import type { OddKind } from '../attendance/odd-kinds.ts'
import type { AbsenceReason, AbsenceRuling, ClosureReason, OrganiserSnapshot, TariffKind } from '../billing/issued.ts'
import type { SettingKey } from '../settings/dated-settings.ts'
import type { Complaint, Incident } from './incidents.ts'
import type { Letter, Regulation } from './letters.ts'
import type { Material, MaterialLoan, TrainingSession } from './support.ts'
import type { CoachingGoal, HomeVisit, HostAction, VisitFolder, VisitTemplate } from './visits.ts'
import type { AgreementPriority, PriorityRules, WaitingRequest } from './waiting-list.ts'

/**
 * The exchange document, version 1 (exchange.md §1), in its normal form: dates `YYYY-MM-DD`, times `HH:MM`, money in integer
 * cents. A key that is left out means absent or open-ended; lists are always there, empty when left out.
 */
export type ExchangeDocument = {
  format: 'onthaal-exchange'
  version: 1
  organiser: Organiser
  settings: Setting[]
  hosts: Host[]
  closures: ClosureRecord[]
  postcodes: PostcodePlace[]
  contractHolders: ContractHolder[]
  children: Child[]
  agreements: AgreementRecord[]
  tariffs: TariffRecord[]
  carePlans: CarePlanRecord[]
  attendance: Attendance[]
  absences: AbsenceRecord[]
  extraCosts: ExtraCostRecord[]
  payments: Payment[]
  absenceReasons: AbsenceReasonRecord[]
  extraDays: ExtraDayRecord[]
  closedMonths: ClosedMonth[]
  groupLocations: GroupLocation[]
  substitutions: SubstitutionRecord[]
  setAsideHosts: SetAsideHost[]
  familyContacts: FamilyContact[]
  hostStops: HostStop[]
  visitTemplates: VisitTemplate[]
  homeVisits: HomeVisit[]
  hostActions: HostAction[]
  coachingGoals: CoachingGoal[]
  visitFolders: VisitFolder[]
  incidents: Incident[]
  complaints: Complaint[]
  trainingSessions: TrainingSession[]
  materials: Material[]
  materialLoans: MaterialLoan[]
  waitingList: WaitingRequest[]
  priorityRules: PriorityRules[]
  letters: Letter[]
  regulations: Regulation[]
}

/**
 * `responsible` answers for the monthly report of a location (R105). A visiting copy holds no more than the hosts of its
 * bezoekmappen, and takes them over from the next one.
 */
export type Organiser = OrganiserSnapshot & {
  recognisedPlaces: number
  responsible?: string
  isVisitingCopy?: boolean
}

type Person = {
  id: string
  firstName: string
  lastName: string
  street: string
  postcode: string
  city: string
  latitude?: number
  longitude?: number
  email?: string
  phone?: string
}

export type Setting = { key: SettingKey; from: string; value: number | string }

export const statutes = ['social', 'employee', 'self-employed'] as const
export type Statute = (typeof statutes)[number]

export type Host = Person & {
  iban: string
  statute: Statute
  dossierNumber?: string
  startsOn: string
  endsOn?: string
  licence: { from: string; until?: string; maxPresent: number }[]
  openingHours: { weekday: number; from: string; until: string }[]
  ownChildren: { id: string; firstName: string; birthDate: string; countsUntil: string }[]
  /** The statute from each date on; before the first it is `statute` (R12). */
  statuteChanges?: { from: string; statute: Statute }[]
  /** From each date on these are the opening hours, all of them; before the first they are `openingHours`. */
  openingHoursChanges?: { from: string; openingHours: OpeningHoursRecord[] }[]
  /** Who lives in the home beside the host and her own children that count (R14). */
  household?: HouseholdMember[]
  documents?: HostDocument[]
  training?: Training[]
  notes?: NoteRecord[]
  /** The name of the location as Opgroeien knows it, where it is not the host's own (R105). */
  locationName?: string
  /** What the location may report beside care of the youngest (R105, R108). */
  permissions?: LocationPermission[]
  /** She takes no children of other hosts. */
  refusesSubstitutes?: boolean
  /** Children that she does not take in place of another host. */
  refusedChildren?: string[]
  /** Visits a quarter that are asked of this host, where they differ from the setting (R161). */
  visitsPerQuarter?: number
}

/** After-school care (buitenschoolse opvang, BO), and care of more than eleven hours or at night (flexibele opvang). */
export const permissionKinds = ['after-school', 'flexible'] as const
export type LocationPermission = { from: string; until?: string; kind: (typeof permissionKinds)[number] }

export type OpeningHoursRecord = { weekday: number; from: string; until: string }

/** A person of 18 or more needs papers of their own (R14); `until` is the last day in the home. */
export type HouseholdMember = {
  id: string
  firstName: string
  lastName: string
  birthDate: string
  relation?: string
  until?: string
}

/** Papers of a host's dossier (R13, R14, R17). */
export const hostDocumentKinds = [
  'criminal-record',
  'medical',
  'life-saving',
  'qualification',
  'dutch',
  'identity',
  'household-composition',
  'risk-analysis',
  'insurance',
  'contract',
  'other',
] as const
export type HostDocumentKind = (typeof hostDocumentKinds)[number]

/** `memberId` names the member of the household it is about; without it, the host. Without `validUntil` it does not expire. */
export type HostDocument = {
  id: string
  kind: HostDocumentKind
  memberId?: string
  title?: string
  receivedOn: string
  validUntil?: string
  note?: string
}

/** A training that a host followed (R16), with its length in minutes. */
export type Training = {
  id: string
  date: string
  title: string
  minutes: number
  provider?: string
  hasCertificate: boolean
}

export type NoteRecord = { id: string; date: string; text: string }

/** How a closing day of a host is reported to social security (R78). */
export const rszCodes = [
  'holiday',
  'leave-with-rights',
  'leave-without-rights',
  'illness',
  'maternity',
  'work-accident',
  'occupational-disease',
] as const
export type RszCode = (typeof rszCodes)[number]

export type ClosureRecord = {
  hostId: string | null
  from: string
  until: string
  reason: ClosureReason
  rsz?: RszCode
  note?: string
  /** When it was reported, and by whom (R75). */
  reportedAt?: string
  reportedBy?: string
  /** `until` is the last day that is certain: it is put off day by day. */
  isOpenEnded?: boolean
}

export type PostcodePlace = { postcode: string; latitude: number; longitude: number }

export type ContractHolder = Person & {
  nationalRegisterNumber?: string
  iban?: string
  mandate?: { reference: string; signedOn: string }
  /** Hosts that the family does not want in place of its own. */
  refusedHosts?: string[]
}

export type Child = {
  id: string
  firstName: string
  lastName: string
  birthDate: string
  schoolStartsOn?: string
  nationalRegisterNumber?: string
  birthPlace?: string
  /** The names as spelled on the attest, where they differ from the name that is shown (R24). */
  attestFirstName?: string
  attestLastName?: string
  contacts?: ContactPerson[]
  fiche?: Fiche
  food?: FoodArrangement
  /** Whether pictures may be taken (R131). */
  photoConsent?: { granted: boolean; on: string }
  privacyNoticeOn?: string
  notes?: NoteRecord[]
  /** First day of full-time school; `schoolStartsOn` may be part-time (R108). */
  fullTimeSchoolOn?: string
}

/** Whom to call, and who may collect the child (R132, R133). */
export type ContactPerson = {
  id: string
  name: string
  relation?: string
  phone?: string
  isEmergency: boolean
  mayCollect: boolean
}

/** The inlichtingenfiche (R132, R133): medical and pick-up facts, shown only when asked for. */
export type Fiche = {
  doctorName?: string
  doctorPhone?: string
  allergies?: string
  medication?: string
  vaccinations?: string
  sleep?: string
  pickUp?: string
  particulars?: string
  reviewedOn: string
}

/** What was agreed in writing about food (R44): without anything agreed the hot meal and the snack are of the house. */
export type FoodArrangement = { isFromHome: boolean; diet?: string; agreedOn: string }

export type AgreementRecord = {
  id: string
  childId: string
  contractHolderId: string
  hostId: string
  startsOn: string
  endsOn?: string
  signedOn?: string
  depositCents?: number
  freeHalfDaysUsed: { year: number; halfDays: number }[]
  /** The expected end as agreed, which may be a description (R47). */
  expectedEnd?: string
  notice?: { givenOn: string; by: NoticeGiver; reason?: string }
  /** The family's income asks for the lower cap on the deposit (R55). */
  hasLowIncome?: boolean
  depositPaidOn?: string
  depositRefundedOn?: string
  /** The version of the huishoudelijk reglement that the family took note of (R54). */
  regulation?: { version: string; acknowledgedOn: string }
  /** Care may start: the file was complete, or somebody wrote down why it may start all the same (R131). */
  start?: { clearedOn: string; overrideReason?: string }
  /** The priority facts under which the family was placed (R115); left out while nobody wrote them down. */
  priority?: AgreementPriority
}

export const noticeGivers = ['family', 'organiser', 'host'] as const
export type NoticeGiver = (typeof noticeGivers)[number]

export type TariffRecord = {
  childId: string
  contractHolderId: string
  kind: TariffKind
  kindcode?: string
  from: string
  until?: string
  dayCents: number
}

export type CarePlanRecord = {
  agreementId: string
  from: string
  until?: string
  cycleWeeks: number
  cycleStart: string
  slots: { week: number; weekday: number; from: string; until: string }[]
}

export type Attendance = {
  childId: string
  hostId: string
  date: string
  stays: StayRecord[]
  /** Odd facts of the day that somebody looked at and left as they are. */
  checked?: OddKind[]
}

export type StayRecord = { from: string; until: string }

export type AbsenceRecord = {
  childId: string
  date: string
  /** The kind of its reason: what billing knows. */
  reason: AbsenceReason
  notifiedAt?: string
  ruling?: AbsenceRuling
  /** One of the service's own reasons (R69); a built-in one needs no name. */
  reasonId?: string
  notifiedBy?: string
  documentSeenOn?: string
  /** Why it is free or charged although its reason says otherwise. */
  rulingReason?: string
  note?: string
}

/** What an absence with a reason means for the bill: free days first, then charged; free; or charged (R61–R70). */
export const absenceBillings = ['free-days', 'free', 'charged'] as const
export type AbsenceBilling = (typeof absenceBillings)[number]

/** A reason of absence from a date on; the row of an id with the latest `from` on or before the date is in force (R69). */
export type AbsenceReasonRecord = {
  id: string
  from: string
  name: string
  kind: AbsenceReason
  /** The letter that is typed for it. */
  key?: string
  billing: AbsenceBilling
  /** Counts as justified in the monthly report, also when it is charged. */
  isJustified: boolean
  needsDocument: boolean
  isActive: boolean
}

export const extraDayStatuses = ['asked', 'accepted', 'refused'] as const
export type ExtraDayStatus = (typeof extraDayStatuses)[number]

/** A day beside the plan, perhaps instead of a planned one (R48, R51); accepted, it is reserved. */
export type ExtraDayRecord = {
  id: string
  agreementId: string
  date: string
  slots: StayRecord[]
  /** The planned day that is given up for it. */
  insteadOf?: string
  askedOn?: string
  hostAgrees?: boolean
  status: ExtraDayStatus
  decidedOn?: string
  reason?: string
  note?: string
}

/** A month of a host whose sheet is finished: a change in it needs a reason (R134). */
export type ClosedMonth = { hostId: string; month: string; closedOn: string }

/** A group location of the organiser, for the first day of an absence (R74); without `endsOn` it goes on. */
export type GroupLocation = {
  id: string
  name: string
  street: string
  postcode: string
  city: string
  latitude?: number
  longitude?: number
  phone?: string
  places: number
  endsOn?: string
}

/** At another host, at a group location, or the parents see to it (R75). */
export const substitutionKinds = ['host', 'group', 'parents'] as const
export type SubstitutionKind = (typeof substitutionKinds)[number]
export const substitutionStatuses = ['arranged', 'cancelled'] as const
export const parentAnswers = ['agreed', 'declined'] as const

/**
 * Where a child is on a day on which the host of its agreement is closed: what was decided, by whom, and what the parents said
 * (R74, R75). Arranged, it is a reservation at that host for as long as her own is closed that day. `slots` are the hours it
 * is there; where the parents see to it, the hours that it would have been.
 */
export type SubstitutionRecord = {
  id: string
  agreementId: string
  date: string
  kind: SubstitutionKind
  hostId?: string
  groupLocationId?: string
  slots: StayRecord[]
  status: (typeof substitutionStatuses)[number]
  decidedAt: string
  decidedBy: string
  answer?: (typeof parentAnswers)[number]
  answeredAt?: string
  note?: string
}

/** A host that is not to be proposed for a child on a day. */
export type SetAsideHost = { childId: string; date: string; hostId: string }

/** A place elsewhere (or none), the host is back, or she stops. */
export const contactTopics = ['place', 'back', 'stop'] as const
export const contactChannels = ['phone', 'email', 'letter'] as const
export const contactAnswers = ['agreed', 'own-solution', 'no-answer'] as const

/** What a family was told about days of a host, and what it answered (R75); kept as it was said. */
export type FamilyContact = {
  id: string
  contractHolderId: string
  hostId: string
  from: string
  until: string
  topic: (typeof contactTopics)[number]
  at: string
  by: string
  channel: (typeof contactChannels)[number]
  answer?: (typeof contactAnswers)[number]
  text: string
}

export const stopDeciders = ['host', 'organiser', 'opgroeien'] as const
/** Opgroeien (klantenbeheerder), and the lokaal loket kinderopvang (R81–R83). */
export const stopRecipients = ['opgroeien', 'local-desk'] as const
/** A new agreement with another host, a place elsewhere, or none. */
export const stopOutcomes = ['host', 'outside', 'none'] as const

/** A host who stops for good (R83): who decided it and when, who was told, and what became of each agreement. */
export type HostStop = {
  hostId: string
  decidedOn: string
  endsOn: string
  decidedBy: (typeof stopDeciders)[number]
  reason?: string
  notices?: { recipient: (typeof stopRecipients)[number]; toldOn: string; channel: ContactChannel; note?: string }[]
  outcomes?: StopOutcome[]
}

/**
 * What became of an agreement of a host who stops. Its beginning and end before are kept where they were moved, and whether the
 * notice came with it, so that it can be taken back; without `formerEndsOn` it was open-ended.
 */
export type StopOutcome = {
  agreementId: string
  kind: (typeof stopOutcomes)[number]
  newAgreementId?: string
  note?: string
  formerStartsOn?: string
  formerEndsOn?: string
  gaveNotice?: boolean
}
export type ContactChannel = (typeof contactChannels)[number]

export type ExtraCostRecord = { childId: string; date: string; description: string; cents: number; fiscal: boolean }

export type Payment = { contractHolderId: string; date: string; cents: number; reference?: string }

/** The lists of the document, in its order. */
export const exchangeLists = [
  'settings',
  'hosts',
  'closures',
  'postcodes',
  'contractHolders',
  'children',
  'agreements',
  'tariffs',
  'carePlans',
  'attendance',
  'absences',
  'extraCosts',
  'payments',
  'absenceReasons',
  'extraDays',
  'closedMonths',
  'groupLocations',
  'substitutions',
  'setAsideHosts',
  'familyContacts',
  'hostStops',
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
  'regulations',
] as const satisfies (keyof ExchangeDocument)[]

/** Those that later features added to version 1 (docs/exchange-additions.md). */
export const laterLists: readonly (typeof exchangeLists)[number][] = [
  'absenceReasons',
  'extraDays',
  'closedMonths',
  'groupLocations',
  'substitutions',
  'setAsideHosts',
  'familyContacts',
  'hostStops',
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
  'regulations',
]
