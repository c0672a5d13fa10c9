import { v7 as newId } from 'uuid'
import type { ExchangeDocument, Organiser } from '../../shared/domain/exchange/document.ts'
import type { Executor } from '../open.ts'
import { insertBulk } from './bulk.ts'
import { insertClosedMonths } from './closed-months.ts'
import { insertAbsenceReasons } from './records/absence-reasons.ts'
import { insertAbsences } from './records/absences.ts'
import { insertAgreements } from './records/agreements.ts'
import { insertAttendance } from './records/attendance.ts'
import { insertCarePlans } from './records/care-plans.ts'
import { insertChildren } from './records/children.ts'
import { insertClosures } from './records/closures.ts'
import { insertCoachingGoals } from './records/coaching-goals.ts'
import { insertComplaints } from './records/complaints.ts'
import { insertContractHolders } from './records/contract-holders.ts'
import { insertExtraDays } from './records/extra-days.ts'
import { insertFamilyContacts } from './records/family-contacts.ts'
import { insertGroupLocations } from './records/group-locations.ts'
import { insertHomeVisits } from './records/home-visits.ts'
import { insertHostActions } from './records/host-actions.ts'
import { insertHostStops } from './records/host-stops.ts'
import { insertHosts } from './records/hosts.ts'
import { insertIncidents } from './records/incidents.ts'
import { insertLetters } from './records/letters.ts'
import { insertMaterialLoans } from './records/material-loans.ts'
import { insertMaterials } from './records/materials.ts'
import { insertPriorityRules } from './records/priority-rules.ts'
import { insertRegulations } from './records/regulations.ts'
import { insertSetAsideHosts } from './records/set-aside-hosts.ts'
import { insertSubstitutions } from './records/substitutions.ts'
import { insertTariffs } from './records/tariffs.ts'
import { insertTrainingSessions } from './records/training-sessions.ts'
import { insertVisitFolders } from './records/visit-folders.ts'
import { insertVisitTemplates } from './records/visit-templates.ts'
import { indexStaleTexts } from './search/search-index.ts'
import { insertWaitingList } from './records/waiting-list.ts'

/** Writes the organiser of a database that has none yet. */
export async function insertOrganiser(db: Executor, organiser: Organiser): Promise<void> {
  const { enterpriseNumber, creditorId, recognisedPlaces, responsible, isVisitingCopy, ...rest } = organiser
  await db
    .insertInto('organiser')
    .values({
      id: 1,
      ...rest,
      enterprise_number: enterpriseNumber,
      creditor_id: creditorId ?? null,
      recognised_places: recognisedPlaces,
      responsible: responsible ?? null,
      is_visiting_copy: Number(isVisitingCopy ?? false),
    })
    .execute()
}

/** Writes down who answers for the reports to Opgroeien. */
export async function writeResponsible(db: Executor, responsible: string): Promise<void> {
  await db.updateTable('organiser').set({ responsible }).execute()
}

/** Writes a whole checked document into an empty database. The caller holds the transaction. */
export async function insertDocument(db: Executor, document: ExchangeDocument): Promise<void> {
  await insertOrganiser(db, document.organiser)
  await insertBulk(
    db,
    'settings',
    ['key', 'from_date', 'value'],
    document.settings.map((row) => [row.key, row.from, JSON.stringify(row.value)]),
  )
  await insertChildren(db, document.children)
  await insertHosts(db, document.hosts)
  await insertClosures(db, document.closures)
  for (const place of document.postcodes) await db.insertInto('postcodes').values(place).execute()
  await insertContractHolders(db, document.contractHolders)
  await insertTariffs(db, document.tariffs)
  await insertAgreements(db, document.agreements)
  await insertCarePlans(db, document.carePlans)
  await insertMonths(db, document)
  await insertGuidance(db, document)
  await insertWaitingList(db, document.waitingList)
  await insertPriorityRules(db, document.priorityRules)
  await insertRegulations(db, document.regulations)
  await insertLetters(db, document.letters)
  await indexStaleTexts(db)
}

/** What goes on between the organiser and its hosts: visits and what came of them. */
async function insertGuidance(db: Executor, document: ExchangeDocument): Promise<void> {
  await insertVisitTemplates(db, document.visitTemplates)
  await insertHomeVisits(db, document.homeVisits)
  await insertHostActions(db, document.hostActions)
  await insertCoachingGoals(db, document.coachingGoals)
  await insertVisitFolders(db, document.visitFolders)
  await insertIncidents(db, document.incidents)
  await insertComplaints(db, document.complaints)
  await insertTrainingSessions(db, document.trainingSessions)
  await insertMaterials(db, document.materials)
  await insertMaterialLoans(db, document.materialLoans)
}

/** What happened: attendance, absences, extra days, places elsewhere, costs, payments. */
async function insertMonths(db: Executor, document: ExchangeDocument): Promise<void> {
  await insertAttendance(db, document.attendance)
  await insertAbsenceReasons(db, document.absenceReasons)
  await insertAbsences(db, document.absences)
  await insertExtraDays(db, document.extraDays)
  await insertClosedMonths(db, document.closedMonths)
  await insertGroupLocations(db, document.groupLocations)
  await insertSubstitutions(db, document.substitutions)
  await insertSetAsideHosts(db, document.setAsideHosts)
  await insertFamilyContacts(db, document.familyContacts)
  await insertHostStops(db, document.hostStops)
  await insertBulk(
    db,
    'extra_costs',
    ['id', 'child_id', 'date', 'description', 'cents', 'fiscal'],
    document.extraCosts.map((row) => [newId(), row.childId, row.date, row.description, row.cents, Number(row.fiscal)]),
  )
  await insertBulk(
    db,
    'payments',
    ['id', 'contract_holder_id', 'date', 'cents', 'reference'],
    document.payments.map((row) => [newId(), row.contractHolderId, row.date, row.cents, row.reference ?? null]),
  )
}
