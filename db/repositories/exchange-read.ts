import type { ExchangeDocument, Organiser } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { readClosedMonths } from './closed-months.ts'
import { addressOf } from './columns.ts'
import { present } from './present.ts'
import { readAbsenceReasons } from './records/absence-reasons.ts'
import { readAbsenceRecords } from './records/absences.ts'
import { readAgreementRecords } from './records/agreements.ts'
import { readAttendanceRecords } from './records/attendance.ts'
import { readCarePlans } from './records/care-plans.ts'
import { readChildRecords } from './records/children.ts'
import { readClosureRecords } from './records/closures.ts'
import { readCoachingGoals } from './records/coaching-goals.ts'
import { readComplaints } from './records/complaints.ts'
import { readContractHolderRecords } from './records/contract-holders.ts'
import { readExtraCostRecords } from './records/extra-costs.ts'
import { readExtraDays } from './records/extra-days.ts'
import { readFamilyContacts } from './records/family-contacts.ts'
import { readGroupLocations } from './records/group-locations.ts'
import { readHomeVisits } from './records/home-visits.ts'
import { readHostActions } from './records/host-actions.ts'
import { readHostStops } from './records/host-stops.ts'
import { readHostRecords } from './records/hosts.ts'
import { readIncidents } from './records/incidents.ts'
import { readLetters } from './records/letters.ts'
import { readMaterialLoans } from './records/material-loans.ts'
import { readMaterials } from './records/materials.ts'
import { readPostcodes } from './records/postcodes.ts'
import { readPriorityRules } from './records/priority-rules.ts'
import { readRegulations } from './records/regulations.ts'
import { readSetAsideHosts } from './records/set-aside-hosts.ts'
import { readSubstitutions } from './records/substitutions.ts'
import { readTariffs } from './records/tariffs.ts'
import { readTrainingSessions } from './records/training-sessions.ts'
import { readVisitFolders } from './records/visit-folders.ts'
import { readVisitTemplates } from './records/visit-templates.ts'
import { readWaitingList } from './records/waiting-list.ts'

/** The organiser, or undefined while the service has not begun. */
export async function readOrganiser(db: Executor): Promise<Organiser | undefined> {
  const row = await db.selectFrom('organiser').selectAll().executeTakeFirst()
  return (
    row &&
    present({
      name: row.name,
      ...addressOf(row),
      email: row.email,
      phone: row.phone,
      enterpriseNumber: row.enterprise_number,
      iban: row.iban,
      bic: row.bic,
      creditorId: row.creditor_id,
      recognisedPlaces: row.recognised_places,
      responsible: row.responsible,
      ...(row.is_visiting_copy === 1 && { isVisitingCopy: true }),
    })
  )
}

/**
 * Everything the database knows as an exchange document, keys and lists in their printed order, so that the same facts
 * always give the same bytes. Undefined while the service has not begun.
 */
export async function readDocument(db: Executor): Promise<ExchangeDocument | undefined> {
  const organiser = await readOrganiser(db)
  if (!organiser) return undefined
  const settings = await db.selectFrom('settings').selectAll().execute()
  return {
    format: 'onthaal-exchange',
    version: 1,
    organiser,
    settings: settings
      .map((row) => ({ key: row.key, from: row.from_date, value: JSON.parse(row.value) as number | string }))
      .sort((a, b) => compareText(a.key, b.key) || compareText(a.from, b.from)),
    hosts: await readHostRecords(db),
    closures: (await readClosureRecords(db)).map(({ record }) => record),
    postcodes: await readPostcodes(db),
    contractHolders: await readContractHolderRecords(db),
    children: await readChildRecords(db),
    agreements: await readAgreementRecords(db),
    tariffs: (await readTariffs(db)).map(({ record }) => record),
    carePlans: (await readCarePlans(db)).map(({ record }) => record),
    attendance: await readAttendanceRecords(db),
    absences: await readAbsenceRecords(db),
    extraCosts: await readExtraCostRecords(db),
    payments: await readPayments(db),
    absenceReasons: await readAbsenceReasons(db),
    extraDays: (await readExtraDays(db)).map(({ record }) => record).sort((a, b) => compareText(a.id, b.id)),
    closedMonths: await readClosedMonths(db),
    groupLocations: (await readGroupLocations(db)).map(({ record }) => record),
    substitutions: (await readSubstitutions(db)).map(({ record }) => record).sort((a, b) => compareText(a.id, b.id)),
    setAsideHosts: await readSetAsideHosts(db),
    familyContacts: (await readFamilyContacts(db)).sort((a, b) => compareText(a.id, b.id)),
    hostStops: (await readHostStops(db)).map(({ record }) => record),
    visitTemplates: (await readVisitTemplates(db)).map(({ record }) => record),
    homeVisits: byId(await readHomeVisits(db)),
    hostActions: byId(await readHostActions(db)),
    coachingGoals: byId(await readCoachingGoals(db)),
    visitFolders: await readVisitFolders(db),
    incidents: byId(await readIncidents(db)),
    complaints: byId(await readComplaints(db)),
    trainingSessions: byId(await readTrainingSessions(db)),
    materials: byId(await readMaterials(db)),
    materialLoans: byId(await readMaterialLoans(db)),
    waitingList: byId(await readWaitingList(db)),
    priorityRules: await readPriorityRules(db),
    letters: byId(await readLetters(db)),
    regulations: await readRegulations(db),
  }
}

function byId<Record extends { id: string }>(stored: readonly { record: Record }[]): Record[] {
  return stored.map(({ record }) => record).sort((a, b) => compareText(a.id, b.id))
}

async function readPayments(db: Executor): Promise<ExchangeDocument['payments']> {
  const payments = await db.selectFrom('payments').selectAll().execute()
  return payments
    .map((row) =>
      present({
        contractHolderId: row.contract_holder_id,
        date: row.date,
        cents: row.cents,
        reference: row.reference,
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.contractHolderId, b.contractHolderId) ||
        compareText(a.date, b.date) ||
        a.cents - b.cents ||
        compareText(a.reference ?? '', b.reference ?? '') ||
        Number('reference' in a) - Number('reference' in b),
    )
}
