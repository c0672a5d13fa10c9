import { formatDate, parseDate } from '../calendar/date.ts'
import type {
  AgreementRecord,
  Child,
  ContractHolder,
  ExchangeDocument,
  ExtraDayRecord,
  Host,
  Organiser,
  SubstitutionRecord,
} from '../exchange/document.ts'
import { documentOf } from '../exchange/empty-document.ts'
import type { Digest } from '../visits/edits.ts'
import { allEditsOf, recordOf } from '../visits/record-edits.ts'
import { markShared } from '../visits/register.ts'
import { mapRecords } from '../visits/travelling-lists.ts'
import { chooseRecords } from './choose-records.ts'

/** An account number that is none, where the document asks for one: a bezoekmap holds no accounts. */
const noAccount = 'BE54000000000097'
/** Where the document asks for a street and nobody has to go there. */
const noStreet = '–'
/** Weeks ahead of which a bezoekmap knows who comes and when a host is closed. */
const weeksAhead = 26
/** Days back for a visit that is filled in late. */
const daysBack = 31

/** The days of which a bezoekmap knows who comes. */
export function folderPeriod(today: string): { from: string; until: string } {
  const day = parseDate(today)
  return { from: formatDate(day - daysBack), until: formatDate(day + weeksAhead * 7) }
}

/**
 * The part of a document that goes into a bezoekmap: what a visit to these hosts needs and no more. No national numbers, accounts,
 * tariffs, bills, attendance, fiches, incidents. Its visits, actions and goals are marked as shared; from a visiting copy all of
 * them go, for nobody can tell which reached home. The document may hold more than these hosts; lists stay in their order.
 */
export function folderDocument(
  document: ExchangeDocument,
  { hostIds, today, digest }: { hostIds: readonly string[]; today: string; digest: Digest },
): ExchangeDocument {
  const chosen = new Set(hostIds)
  const { from, until } = folderPeriod(today)
  const touches = (start: string, end: string | undefined): boolean => start <= until && (end ?? from) >= from
  const ofHosts = <Row extends { hostId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ hostId }) => chosen.has(hostId))
  const all = {
    homeVisits: ofHosts(document.homeVisits),
    hostActions: ofHosts(document.hostActions),
    coachingGoals: ofHosts(document.coachingGoals),
  }
  const records = document.organiser.isVisitingCopy ? all : chooseRecords(all)
  const agreements = ofHosts(document.agreements).filter((one) => touches(one.startsOn, one.endsOn))
  const agreementIds = new Set(agreements.map(({ id }) => id))
  const holderIds = new Set(agreements.map(({ contractHolderId }) => contractHolderId))
  const childIds = new Set([
    ...agreements.map(({ childId }) => childId),
    ...records.homeVisits.flatMap(({ presentChildren = [] }) => presentChildren),
  ])
  return documentOf(visitedBy(document.organiser), {
    settings: document.settings,
    hosts: document.hosts.filter(({ id }) => chosen.has(id)).map(visitedHost),
    closures: document.closures
      .filter((closure) => closure.hostId === null || chosen.has(closure.hostId))
      .filter((closure) => touches(closure.from, closure.until))
      .map(({ hostId, from: start, until: end, reason }) => ({ hostId, from: start, until: end, reason })),
    contractHolders: document.contractHolders.filter(({ id }) => holderIds.has(id)).map(reachableHolder),
    children: document.children.filter(({ id }) => childIds.has(id)).map(namedChild),
    agreements: agreements.map(bareAgreement),
    carePlans: document.carePlans
      .filter(({ agreementId }) => agreementIds.has(agreementId))
      .filter((plan) => touches(plan.from, plan.until)),
    extraDays: document.extraDays
      .filter(({ agreementId, status }) => agreementIds.has(agreementId) && status === 'accepted')
      .filter(
        ({ date, insteadOf }) => touches(date, date) || (insteadOf !== undefined && touches(insteadOf, insteadOf)),
      )
      .map(bareExtraDay),
    // A child whose own host stays at home is not known there: it can only be counted among the others who were met.
    substitutions: document.substitutions
      .filter(({ agreementId, status }) => agreementIds.has(agreementId) && status === 'arranged')
      .filter(({ hostId, date }) => hostId !== undefined && chosen.has(hostId) && touches(date, date))
      .map(bareSubstitution),
    visitTemplates: document.visitTemplates,
    // In the one form that a state has, whatever wrote the record.
    ...mapRecords(records, (kind, record) =>
      markShared(kind, recordOf(kind, record, allEditsOf(kind, record, digest))),
    ),
  })
}

function visitedBy({
  creditorId: _creditor,
  responsible: _who,
  isVisitingCopy: _copy,
  ...organiser
}: Organiser): Organiser {
  return { ...organiser, iban: noAccount, bic: '' }
}

/** A host without her account, her file number, notes, trainings, and whom she refuses. */
function visitedHost(host: Host): Host {
  const {
    dossierNumber: _dossier,
    notes: _notes,
    training: _training,
    refusesSubstitutes: _none,
    refusedChildren: _refused,
    ...rest
  } = host
  const { documents } = rest
  return {
    ...rest,
    iban: noAccount,
    ...(documents && { documents: documents.map(({ note: _note, ...paper }) => paper) }),
  }
}

function reachableHolder({ id, firstName, lastName, postcode, city, phone }: ContractHolder): ContractHolder {
  return { id, firstName, lastName, street: noStreet, postcode, city, ...(phone !== undefined && { phone }) }
}

function namedChild({ id, firstName, lastName, birthDate }: Child): Child {
  return { id, firstName, lastName, birthDate }
}

function bareAgreement({ id, childId, contractHolderId, hostId, startsOn, endsOn }: AgreementRecord): AgreementRecord {
  return { id, childId, contractHolderId, hostId, startsOn, ...(endsOn && { endsOn }), freeHalfDaysUsed: [] }
}

/** An accepted day as it changes who comes, without what was said about it. */
function bareExtraDay({ id, agreementId, date, slots, insteadOf, status }: ExtraDayRecord): ExtraDayRecord {
  return { id, agreementId, date, slots, ...(insteadOf !== undefined && { insteadOf }), status }
}

function bareSubstitution({
  answer: _answer,
  answeredAt: _at,
  note: _note,
  ...place
}: SubstitutionRecord): SubstitutionRecord {
  return place
}
