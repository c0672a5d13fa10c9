import Driver from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Executor } from '../../db/open.ts'
import { readBillingFacts } from '../../db/repositories/billing-facts.ts'
import { readCapacityFacts } from '../../db/repositories/capacity-facts.ts'
import { readAudit, readAuditEntry, readLatestDetails } from '../../db/repositories/audit.ts'
import { readCasesOf, readComplaintOverview, readIncidentOverview } from '../../db/repositories/case-overview.ts'
import { readCrisisChildren } from '../../db/repositories/crisis-children.ts'
import {
  readAgreementsWithNames,
  readChildDetails,
  readChildNamesAtHost,
  readChildrenBornOn,
  readChildrenOfHolders,
} from '../../db/repositories/child-files.ts'
import { countGroupPlaces } from '../../db/repositories/group-places.ts'
import { readGuests } from '../../db/repositories/guests.ts'
import { readKnownHosts } from '../../db/repositories/known-hosts.ts'
import { readRefusals } from '../../db/repositories/refusals.ts'
import { readAgreements } from '../../db/repositories/agreements.ts'
import { readFamilyContacts } from '../../db/repositories/records/family-contacts.ts'
import { readLetterHeads, readLetters } from '../../db/repositories/records/letters.ts'
import { countMaterialsOut, readMaterialLoans } from '../../db/repositories/records/material-loans.ts'
import { readMaterials } from '../../db/repositories/records/materials.ts'
import { readTrainingSessions } from '../../db/repositories/records/training-sessions.ts'
import { readSupportHosts, readTrainings } from '../../db/repositories/support-hosts.ts'
import { readSetAsideHosts } from '../../db/repositories/records/set-aside-hosts.ts'
import { readSubstitutions } from '../../db/repositories/records/substitutions.ts'
import { readIssuedMonths } from '../../db/repositories/issued-months.ts'
import { readClosedMonths } from '../../db/repositories/closed-months.ts'
import { readCorrectedDays, readDayLog } from '../../db/repositories/day-log.ts'
import { readImportDate, readIssuedTo } from '../../db/repositories/issued-to.ts'
import { readAbsenceRecords } from '../../db/repositories/records/absences.ts'
import { readAgreementRecords } from '../../db/repositories/records/agreements.ts'
import { readAttendanceRecords } from '../../db/repositories/records/attendance.ts'
import { readCarePlans } from '../../db/repositories/records/care-plans.ts'
import { readChildRecords } from '../../db/repositories/records/children.ts'
import { readComplaints } from '../../db/repositories/records/complaints.ts'
import { readContractHolderRecords } from '../../db/repositories/records/contract-holders.ts'
import { readExtraCostRecords } from '../../db/repositories/records/extra-costs.ts'
import { readExtraDays } from '../../db/repositories/records/extra-days.ts'
import { readIncidents } from '../../db/repositories/records/incidents.ts'
import { readHostRecords } from '../../db/repositories/records/hosts.ts'
import { readPriorityRules } from '../../db/repositories/records/priority-rules.ts'
import { readTariffs } from '../../db/repositories/records/tariffs.ts'
import { readWaitingList } from '../../db/repositories/records/waiting-list.ts'
import {
  countAttendancePerClosure,
  readAttendanceOn,
  readIssuedMonthsOf,
} from '../../db/repositories/closure-conflicts.ts'
import { readHostDetails } from '../../db/repositories/host-files.ts'
import {
  issuedContractHolders,
  issuedPayoutNumbers,
  lastSerials,
  paidEarlierInYear,
  readMonths,
  readRunSummaries,
} from '../../db/repositories/issued-overview.ts'
import { readInvoices, readPayouts } from '../../db/repositories/issued-read.ts'
import { readPayoutDays } from '../../db/repositories/payout-days.ts'
import { readPlacesOf } from '../../db/repositories/places-in-files.ts'
import {
  readChildIdsOfAgreements,
  readChildIdsOfHolders,
  readPlanningChildren,
} from '../../db/repositories/planning-families.ts'
import { readAbsentDays, readPresentMinutes, readStaysOfHosts } from '../../db/repositories/planning-stays.ts'
import { readHolderContacts, readHostContacts, readNames } from '../../db/repositories/names.ts'
import { readRunningAgreements } from '../../db/repositories/running-agreements.ts'
import { readFamilyPlaces, readHostPlaces } from '../../db/repositories/places-on-map.ts'
import { readOpenDayFacts } from '../../db/repositories/open-days.ts'
import { readRequest } from '../../db/repositories/requests.ts'
import { readChecksWithoutStay, readStayChecks } from '../../db/repositories/stay-checks.ts'
import { readChildrenOfSheet } from '../../db/repositories/sheet-children.ts'
import {
  countTemplateUses,
  readBorn,
  readGoalOfProgress,
  readGoalsOfVisit,
  readHostsToVisit,
  readLastIncidents,
  readOpenDueDates,
  readPreviousVisit,
  readWorkingHosts,
} from '../../db/repositories/visit-facts.ts'
import { countVisitOutcomes, readListedVisits } from '../../db/repositories/visit-lists.ts'
import { readCounted } from '../../db/repositories/visit-scores.ts'
import { readCoachingGoals } from '../../db/repositories/records/coaching-goals.ts'
import { readHomeVisits } from '../../db/repositories/records/home-visits.ts'
import { readHostActions } from '../../db/repositories/records/host-actions.ts'
import { readSharedEdits } from '../../db/repositories/records/shared-edits.ts'
import { readVisitFolders } from '../../db/repositories/records/visit-folders.ts'
import { readVisitTemplates } from '../../db/repositories/records/visit-templates.ts'
import { readGuidanceOf } from '../../db/repositories/guidance-of-host.ts'
import { readNamedPhotos, readPhotoFile } from '../../db/repositories/photo-files.ts'
import { findNumbers } from '../../db/repositories/search/find-numbers.ts'
import { findTexts } from '../../db/repositories/search/find-texts.ts'
import { readUnbilledChildren } from '../../db/repositories/unbilled-children.ts'
import { readStaysBetween } from '../../db/repositories/windows.ts'
import type { Schema } from '../../db/schema.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const period = monthPeriod('2026-10')
const october = { from: '2026-10-01', until: '2026-10-31' }
const [contractHolderId, childId, hostId] = ['p1', 'c1', 'h1']
const look = { childId, hostId, date: '2026-10-05', kind: 'eleven-hours' } as const
const namesOfSome = async (on: Executor): Promise<void> => {
  await readNames(on, 'children', [childId])
  await readNames(on, 'hosts', [hostId])
  await readNames(on, 'contract_holders', [contractHolderId])
  await readHolderContacts(on, [contractHolderId])
}

describe('query plans', () => {
  let service: ServiceOnFile
  let connection: Driver.Database
  let db: Executor
  let asked: { sql: string; parameters: readonly unknown[] }[] = []

  beforeAll(async () => {
    service = await serviceOnFile(smallService())
    connection = new Driver(service.file, { readonly: true })
    db = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: connection }),
      log: ({ query }) => void asked.push({ sql: query.sql, parameters: query.parameters }),
    })
  })
  afterAll(async () => {
    connection.close()
    await service[Symbol.asyncDispose]()
  })

  /** The tables that a piece of work walks from end to end, without an index to lead the way. */
  async function tablesWalked(work: (db: Executor) => Promise<unknown>): Promise<string[]> {
    asked = []
    await work(db)
    expect(asked.length).toBeGreaterThan(0)
    const steps = asked.flatMap(({ sql, parameters }) =>
      connection.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters),
    )
    // An index of a part of a table holds no more than what is asked.
    const walked = steps.flatMap(
      ({ detail }) =>
        /^SCAN (\w+)\b(?! VIRTUAL| USING (?:COVERING )?INDEX \w+_(?:open|active|stale)$)/.exec(detail)?.[1] ?? [],
    )
    return [...new Set(walked)].filter((table) => table !== 'json_each').sort()
  }

  it('the check finds a walk where there is one', async () => {
    expect(
      await tablesWalked((on) => on.selectFrom('stays').selectAll().where('until_minute', '=', 1).execute()),
    ).toEqual(['stays'])
    expect(
      await tablesWalked((on) => on.selectFrom('stays').selectAll().where('date', '=', '2026-10-05').execute()),
    ).toEqual([])
  })

  it('a month of everybody: what grows with the months is not read whole', async () => {
    const walked = await tablesWalked((on) => readBillingFacts(on, period))
    for (const table of ['stays', 'absences', 'extra_costs']) expect(walked).not.toContain(table)
  })

  // Closures and settings are few and of no family; who goes to school is asked of all children at once.
  const rules = ['closures', 'settings']
  const small = ['children', ...rules]

  it.each<[string, (on: Executor) => Promise<unknown>, string[]]>([
    ['a month of one family', (on) => readBillingFacts(on, period, { contractHolderId }), small],
    ['a month of one child', (on) => readBillingFacts(on, period, { childId }), small],
    ['the invoices of a month', (on) => readInvoices(on, { month: '2026-10' }), ['invoices']],
    ['the invoice of one family', (on) => readInvoices(on, { month: '2026-10', contractHolderId }), []],
    ['the payouts of a month', (on) => readPayouts(on, { month: '2026-10' }), []],
    ['who was issued an invoice of a month', (on) => issuedContractHolders(on, '2026-10'), []],
    ['which hosts were paid a month', (on) => issuedPayoutNumbers(on, '2026-10'), []],
    ['who waits for the bill of a month', (on) => readUnbilledChildren(on, '2026-10'), ['agreements']],
    ['the runs of a month', (on) => readRunSummaries(on, '2026-10'), []],
    ['the last numbers of a year', (on) => lastSerials(on, 2026), []],
    ['what was paid before', (on) => paidEarlierInYear(on, '2026-10'), []],
    ['a request answered before', (on) => readRequest(on, 'request-1'), []],
    ['the record of a host', (on) => readHostRecords(on, hostId), []],
    ['the record of a child', (on) => readChildRecords(on, childId), []],
    ['the record of a contract holder', (on) => readContractHolderRecords(on, contractHolderId), []],
    ['the records of some children', (on) => readChildRecords(on, [childId, 'c2']), []],
    ['the records of some contract holders', (on) => readContractHolderRecords(on, [contractHolderId]), []],
    ['the agreements of a host as records', (on) => readAgreementRecords(on, { host_id: hostId }), []],
    ['the plans of some agreements', (on) => readCarePlans(on, ['a1', 'a2']), []],
    ['the attests of a child', (on) => readTariffs(on, childId), []],
    ['the extra costs of a child', (on) => readExtraCostRecords(on, childId), []],
    ['children of one birth date', (on) => readChildrenBornOn(on, '2025-01-01'), []],
    ['the names of the children at a host', (on) => readChildNamesAtHost(on, hostId), []],
    ['the children of a contract holder', (on) => readChildrenOfHolders(on, [contractHolderId]), []],
    ['the issued months of a family', (on) => readIssuedMonths(on, contractHolderId, childId), []],
    ['one entry of the history', (on) => readAuditEntry(on, 1), []],
    ['the history of a file', (on) => readAudit(on, { subject: 'host:h1', limit: 100 }), []],
    ['the agreements of a child', (on) => readAgreementsWithNames(on, childId), []],
    ['the file of a child', (on) => readChildDetails(on, childId), []],
    [
      'the child-days of a host in a year',
      (on) => readPayoutDays(on, { hostId, from: '2026-01', until: '2026-12' }),
      [],
    ],
    ['the file of a host', (on) => readHostDetails(on, hostId), []],
    ['the places elsewhere of a child', (on) => readPlacesOf(on, { childId }), []],
    ['the guests of a host, and her children elsewhere', (on) => readPlacesOf(on, { hostId }), []],
    ['who was present where one host closes', (on) => readAttendanceOn(on, { hostId, ...october }, 100), ['days']],
    [
      'who was present where the service closes',
      (on) => readAttendanceOn(on, { hostId: null, ...october }, 100),
      ['days'],
    ],
    ['the presence on every closure', (on) => countAttendancePerClosure(on, october), ['closures', 'days']],
    ['the issued months of one host', (on) => readIssuedMonthsOf(on, { hostId, ...october }), []],
    ['the first and last month', (on) => readMonths(on), ['billing_runs']],
    ['the stays of a month by host', (on) => readStaysOfHosts(on, period), []],
    ['the stays of a month of one host', (on) => readStaysOfHosts(on, period, hostId), []],
    ['who was absent in a month', (on) => readAbsentDays(on, period), []],
    ['who was at the hosts in a month', (on) => readPresentMinutes(on, period), ['per_child']],
    ['who was at one host in a month', (on) => readPresentMinutes(on, period, hostId), ['per_child']],
    ['the children of agreements', (on) => readChildIdsOfAgreements(on, ['a1']), []],
    ['the children of families', (on) => readChildIdsOfHolders(on, [contractHolderId]), []],
    ['what amounts of some children depend on', (on) => readPlanningChildren(on, [childId]), []],
    ['names of some people', namesOfSome, []],
    [
      'the open days of everybody: no day is read but those of months that are not invoiced',
      (on) => readOpenDayFacts(on, period.until),
      // Agreements and what they reserve are asked of all children at once.
      ['agreements', 'care_plans', 'care_plan_slots', 'free_half_days_used', 'extra_days', 'extra_day_slots', ...rules],
    ],
    ['the stays of everybody in some weeks', (on) => readStaysBetween(on, period), []],
    ['the open days at one host', (on) => readOpenDayFacts(on, period.until, hostId), rules],
    ['what was looked at in a month', (on) => readStayChecks(on, october), []],
    ['looks at nothing', (on) => readChecksWithoutStay(on, [look]), []],
    ['the children of a sheet', (on) => readChildrenOfSheet(on, { hostId, ...october }), ['children']],
    ['the agreements of some children', (on) => readAgreementRecords(on, { childIds: [childId] }), []],
    ['the attests of some children', (on) => readTariffs(on, [childId, 'c2']), []],
    ['the attendance of some children', (on) => readAttendanceRecords(on, { childIds: [childId], ...october }), []],
    ['the attendance of some days', (on) => readAttendanceRecords(on, { days: [{ childId, date: '2026-10-05' }] }), []],
    ['the attendance of some dates', (on) => readAttendanceRecords(on, { dates: ['2026-10-05'] }), []],
    ['the absences of some dates', (on) => readAbsenceRecords(on, { dates: ['2026-10-05'] }), []],
    ['the absences of some children', (on) => readAbsenceRecords(on, { childIds: [childId], ...october }), []],
    ['the absences of some days', (on) => readAbsenceRecords(on, { days: [{ childId, date: '2026-10-05' }] }), []],
    ['the extra days of some agreements', (on) => readExtraDays(on, { agreementIds: ['a1'] }), []],
    ['the extra days of a month', (on) => readExtraDays(on, { between: october }), []],
    ['the closed months of a host', (on) => readClosedMonths(on, [hostId]), []],
    ['what was issued of a month', (on) => readIssuedTo(on, ['2026-10']), []],
    ['when the service came over', (on) => readImportDate(on), []],
    ['the answers of a day', (on) => readDayLog(on, { childId, date: '2026-10-05' }), []],
    ['the corrected days of a host', (on) => readCorrectedDays(on, { hostId, ...october }), []],
    ['the agreements of some hosts', (on) => readAgreements(on, period, { hostIds: [hostId] }), []],
    ['how to reach some hosts', (on) => readHostContacts(on, [hostId]), []],
    // Agreements that run on a day are most of those there are: no index finds them sooner.
    ['who is in care', (on) => readRunningAgreements(on, { from: '2026-10-01', until: '2026-10-31' }), ['agreements']],
    ['where some families live', (on) => readFamilyPlaces(on, [contractHolderId]), []],
    ['where hosts live: all of them may be asked', (on) => readHostPlaces(on), ['hosts']],
    ['where some children were before', (on) => readKnownHosts(on, [childId], '2026-10-05'), []],
    // Who refuses whom is little, and asked of everybody.
    ['who does not want whom', (on) => readRefusals(on), ['hosts', 'host_refused_children', 'family_refused_hosts']],
    ['guests of a month', (on) => readGuests(on, period), ['closures']],
    ['children at group locations', (on) => countGroupPlaces(on, october), ['closures']],
    [
      'places elsewhere of some agreements',
      (on) => readSubstitutions(on, { agreementIds: ['a1'], between: october, arrangedOnly: true }),
      [],
    ],
    ['what families were told of some days', (on) => readFamilyContacts(on, { touching: october }), []],
    ['what families were told', (on) => readFamilyContacts(on, { hostIds: [hostId], touching: october }), []],
    ['hosts set aside for some children', (on) => readSetAsideHosts(on, { childIds: [childId], ...october }), []],
    ['the letters in a child’s file', (on) => readLetterHeads(on, { childId, contractHolderIds: ['c1', 'c2'] }), []],
    ['the agreements of a family', (on) => readAgreementRecords(on, { contract_holder_id: 'c1' }), []],
    ['the letters to a host', (on) => readLetterHeads(on, { host_id: hostId }), []],
    ['some letters', (on) => readLetters(on, { ids: ['l1', 'l2'] }), []],
    ['the sessions of a host', (on) => readTrainingSessions(on, { hostIds: [hostId] }), []],
    ['one session', (on) => readTrainingSessions(on, { id: 't1' }), []],
    ['the trainings of a host', (on) => readTrainings(on, hostId), []],
    ['what a host has on loan', (on) => readMaterialLoans(on, { hostId }), []],
    ['how much a host has on loan', (on) => countMaterialsOut(on, hostId), []],
    ['who had a material', (on) => readMaterialLoans(on, { materialId: 'm1' }), []],
    ['some materials', (on) => readMaterials(on, ['m1', 'm2']), []],
    ['a host for support', (on) => readSupportHosts(on, hostId), []],
    ['visits with all that is written in them', (on) => readHomeVisits(on, { ids: ['v1'] }), []],
    ['visits of a host', (on) => readHomeVisits(on, { hostIds: [hostId] }), []],
    ['what was agreed with a host', (on) => readHostActions(on, { hostIds: [hostId] }), []],
    ['what was agreed at a visit', (on) => readHostActions(on, { visitIds: ['v1'] }), []],
    ['what is agreed with anybody and open', (on) => readHostActions(on, { openOnly: true }), []],
    ['goals of a host', (on) => readCoachingGoals(on, { hostIds: [hostId] }), []],
    ['goals that are worked on', (on) => readCoachingGoals(on, { activeOnly: true }), []],
    ['the list of a host’s visits', (on) => readListedVisits(on, { hostId, status: 'done' }), []],
    ['the agenda', (on) => readListedVisits(on, october), []],
    ['how visits went', (on) => countVisitOutcomes(on, ['v1']), []],
    ['scores and who was there', (on) => readCounted(on, ['v1']), []],
    ['some hosts to visit', (on) => readHostsToVisit(on, [hostId]), []],
    // Who is due is asked of every host, with all of their visits and nothing of what is written in them.
    ['who works', (on) => readWorkingHosts(on, '2026-11-22'), ['hosts']],
    ['who was visited when', (on) => readListedVisits(on, {}), ['home_visits']],
    ['the last incident at some hosts', (on) => readLastIncidents(on, [hostId]), []],
    ['what is open with each host', (on) => readOpenDueDates(on), []],
    ['children of a sheet', (on) => readBorn(on, [childId]), []],
    ['the visit before', (on) => readPreviousVisit(on, { id: 'v1', hostId, date: '2026-11-22' }), []],
    ['notes on progress', (on) => readGoalOfProgress(on, ['n1']), []],
    ['goals noted at a visit', (on) => readGoalsOfVisit(on, 'v1'), []],
    ['the last act of a record', (on) => readLatestDetails(on, 'home-visit:v1'), []],
    ['what machines wrote in some visits', (on) => readSharedEdits(on, 'visit', ['v1']), []],
    ['a picture of a visit', (on) => readPhotoFile(on, 'v1', 'p1'), []],
    // Once at a start, to find what no visit names any more.
    ['pictures that visits name', (on) => readNamedPhotos(on), ['home_visit_photos']],
    ['the timeline of a host’s guidance', (on) => readGuidanceOf(on, hostId), []],
    // As many as were ever given along.
    ['bezoekmappen', (on) => readVisitFolders(on), ['visit_folder_hosts', 'visit_folders']],
    ['one checklist', (on) => readVisitTemplates(on, 't1'), []],
    // Asked on the screen of checklists, and when one is changed.
    ['visits per checklist', (on) => countTemplateUses(on), ['home_visits']],
    // The register is asked whole, and is little; a file asks only its own.
    [
      'the register of incidents',
      (on) => readIncidentOverview(on),
      ['incident_children', 'incident_steps', 'incidents'],
    ],
    ['the register of complaints', (on) => readComplaintOverview(on), ['complaint_steps', 'complaints']],
    ['incidents and complaints of a host', (on) => readCasesOf(on, { hostId }), []],
    ['incidents and complaints of a child', (on) => readCasesOf(on, { childId }), []],
    ['one incident', (on) => readIncidents(on, ['i1']), []],
    ['one request for care', (on) => readWaitingList(on, { ids: ['w01'] }), []],
    ['the requests that are open', (on) => readWaitingList(on, { statuses: ['open', 'offered'] }), []],
    // Ranked as a whole, and shown again as a whole; there are as many sets of rules as were ever made.
    [
      'the waiting list',
      (on) => readWaitingList(on),
      [
        'waiting_changes',
        'waiting_criteria',
        'waiting_evidence',
        'waiting_offers',
        'waiting_requests',
        'waiting_slots',
      ],
    ],
    ['rules of the ranking', (on) => readPriorityRules(on), ['priority_rules']],
    ['one complaint', (on) => readComplaints(on, ['k1']), []],
    ['children of a crisis form', (on) => readCrisisChildren(on, [childId], '2026-10-05'), []],
    ['a structured communication', (on) => findNumbers(on, { digits: '260000000170' }, 2026, 6), []],
    ['some of its digits, or a serial number', (on) => findNumbers(on, { digits: '00170' }, 2026, 6), []],
    [
      'the number of an invoice',
      (on) =>
        findNumbers(on, { digits: '202600001', number: { isPayout: false, year: '2026', serial: '00001' } }, 2026, 6),
      [],
    ],
    ['what is written about visits', (on) => findTexts(on, ['rustig'], 6), []],
    ['the capacity of one host', (on) => readCapacityFacts(on, period, hostId), ['closures', 'settings']],
    ['the capacity of some hosts', (on) => readCapacityFacts(on, period, [hostId]), ['closures', 'settings']],
  ])('%s', async (_, work, allowed) => {
    const walked = await tablesWalked(work)
    expect(walked.filter((table) => !allowed.includes(table))).toEqual([])
  })
})
