import type { Child, ContractHolder, Host } from '../../../../shared/domain/exchange/document.ts'
import type {
  AbsenceReasonRecord,
  AgreementRecord,
  CarePlanRecord,
  ClosureRecord,
  Organiser,
  ExtraDayRecord,
  TariffRecord,
} from '../../../../shared/domain/exchange/document.ts'

type KeysOf<T> = T extends readonly (infer Item)[]
  ? KeysOf<Item>
  : T extends object
    ? { [Key in keyof T & string]-?: Key | KeysOf<NonNullable<T[Key]>> }[keyof T & string]
    : never

/** Every key of a record that is edited, at whatever depth. */
type FieldKey = KeysOf<
  | Host
  | ContractHolder
  | Child
  | AgreementRecord
  | TariffRecord
  | CarePlanRecord
  | ClosureRecord
  | Pick<Organiser, 'responsible'>
  | ExtraDayRecord
  | AbsenceReasonRecord
>

/** What a field is called, by its key. */
export const fields = {
  id: 'Kenmerk',
  firstName: 'Voornaam',
  lastName: 'Naam',
  name: 'Naam',
  street: 'Straat en nummer',
  postcode: 'Postcode',
  city: 'Gemeente',
  latitude: 'Breedtegraad',
  longitude: 'Lengtegraad',
  email: 'E-mail',
  phone: 'Telefoon',
  iban: 'Rekeningnummer (IBAN)',
  statute: 'Statuut',
  dossierNumber: 'Dossiernummer',
  startsOn: 'Begint op',
  endsOn: 'Laatste dag',
  licence: 'Vergunning',
  maxPresent: 'Plaatsen tegelijk',
  openingHours: 'Openingsuren',
  weekday: 'Weekdag',
  ownChildren: 'Eigen kinderen',
  birthDate: 'Geboortedatum',
  countsUntil: 'Telt mee tot en met',
  statuteChanges: 'Wijzigingen van statuut',
  openingHoursChanges: 'Wijzigingen van openingsuren',
  household: 'Gezinsleden',
  relation: 'Relatie',
  documents: 'Documenten',
  kind: 'Soort',
  memberId: 'Van wie',
  title: 'Titel',
  receivedOn: 'Ontvangen op',
  validUntil: 'Geldig tot en met',
  note: 'Opmerking',
  training: 'Vorming',
  date: 'Datum',
  minutes: 'Duur in minuten',
  provider: 'Aanbieder',
  hasCertificate: 'Attest ontvangen',
  notes: 'Notities',
  text: 'Tekst',
  from: 'Vanaf',
  until: 'Tot en met',
  hostId: 'Onthaalouder',
  reason: 'Reden',
  rsz: 'RSZ-code',
  nationalRegisterNumber: 'Rijksregisternummer',
  mandate: 'Domiciliëring',
  reference: 'Referentie',
  signedOn: 'Getekend op',
  schoolStartsOn: 'Naar school vanaf',
  birthPlace: 'Geboorteplaats',
  attestFirstName: 'Voornaam op het attest',
  attestLastName: 'Naam op het attest',
  contacts: 'Contactpersonen',
  isEmergency: 'In nood te bellen',
  mayCollect: 'Mag afhalen',
  fiche: 'Inlichtingenfiche',
  doctorName: 'Huisarts',
  doctorPhone: 'Telefoon huisarts',
  allergies: 'Allergieën',
  medication: 'Medicatie',
  vaccinations: 'Vaccinaties',
  sleep: 'Slapen',
  pickUp: 'Afhalen',
  particulars: 'Bijzonderheden',
  reviewedOn: 'Nagekeken op',
  food: 'Voeding',
  isFromHome: 'Eten van thuis',
  diet: 'Dieet',
  agreedOn: 'Afgesproken op',
  photoConsent: 'Toestemming foto’s',
  granted: 'Toegestaan',
  on: 'Op',
  responsible: 'Verantwoordelijke voor de aangiften',
  fullTimeSchoolOn: 'Voltijds naar school vanaf',
  locationName: 'Naam van de locatie',
  permissions: 'Toelatingen',
  privacyNoticeOn: 'Privacyverklaring gegeven op',
  childId: 'Kind',
  contractHolderId: 'Contracthouder',
  depositCents: 'Waarborg',
  depositPaidOn: 'Waarborg betaald op',
  depositRefundedOn: 'Waarborg terugbetaald op',
  freeHalfDaysUsed: 'Al gebruikte respijtdagen',
  year: 'Jaar',
  halfDays: 'Halve dagen',
  expectedEnd: 'Verwacht einde',
  notice: 'Opzegging',
  givenOn: 'Gegeven op',
  by: 'Door',
  hasLowIncome: 'Laag inkomen',
  regulation: 'Huishoudelijk reglement',
  version: 'Versie',
  acknowledgedOn: 'Kennis genomen op',
  start: 'Start van de opvang',
  clearedOn: 'Vrijgegeven op',
  overrideReason: 'Reden van afwijking',
  kindcode: 'Kindcode',
  dayCents: 'Dagprijs',
  agreementId: 'Overeenkomst',
  cycleWeeks: 'Weken in de cyclus',
  cycleStart: 'Cyclus begint op',
  slots: 'Opvanguren',
  week: 'Week',
  insteadOf: 'In de plaats van',
  askedOn: 'Gevraagd op',
  hostAgrees: 'Onthaalouder akkoord',
  status: 'Toestand',
  decidedOn: 'Beslist op',
  key: 'Letter',
  billing: 'Op de factuur',
  isJustified: 'Gerechtvaardigd in de aangifte',
  needsDocument: 'Document nodig',
  isActive: 'In gebruik',
} satisfies Record<FieldKey, string>

/** Where a key is called otherwise in one part of a record. */
export const fieldsWithin: Readonly<Partial<Record<string, string>>> = {
  'openingHours.from': 'Van',
  'openingHours.until': 'Tot',
  'slots.from': 'Van',
  'slots.until': 'Tot',
  'household.until': 'Laatste dag in huis',
}
