import { closureCalendar } from '../../shared/domain/billing/closures.ts'
import { yearOf } from '../../shared/domain/calendar/date.ts'
import type { Attendance, ExchangeDocument, Setting } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import { absencesOf } from './absences.ts'
import { attendanceOf, extraAttendance } from './attendance.ts'
import { billingFacts, closureOf } from './billing-facts.ts'
import { demoComplaints, demoIncidents } from './cases.ts'
import { plannedClosures } from './closures.ts'
import { demoPeriod, type DemoPeriod } from './demo-period.ts'
import { enrolEverybody, type Enrolment } from './enrolment.ts'
import { extraCostsOf } from './extra-costs.ts'
import { extraDaysOf } from './extra-days.ts'
import { actionsOf, goalsOf } from './guidance.ts'
import { madeVisits, plannedVisits } from './home-visits.ts'
import { hostSpecs } from './host-specs.ts'
import { demoHosts } from './hosts.ts'
import { demoOrganiser } from './organiser.ts'
import { paymentsOf } from './payments.ts'
import { postcodePlaces } from './places.ts'
import { plannedDays } from './planned-days.ts'
import { trialDay, withoutForgottenDays } from './special-days.ts'
import { demoGroupLocations, demoSubstitutions } from './substitutions.ts'
import { demoRegulations } from './regulations.ts'
import { demoSupport } from './support.ts'
import { atLevelOf, tariffsOf } from './tariffs.ts'
import { unforeseenClosures } from './unforeseen-closures.ts'
import { demoWaitingList } from './waiting/waiting-list.ts'

/**
 * A fictional service in Waregem: 10 hosts, 62 places and 14 months of care up to and including the month before today. The
 * same day gives the same document, on any machine; nobody and nothing in it exists.
 * @param today ISO date; the clock is never read
 */
export function demoDocument(today: string): ExchangeDocument {
  const period = demoPeriod(today)
  const { enrolments, holders } = enrolEverybody(period)
  const planned = plannedClosures(period)
  const closures = [...planned, ...unforeseenClosures(period, closureCalendar(planned.map(closureOf)))]
  const settings = ownSettings(period)
  const care = {
    children: enrolments.map((enrolment) => enrolment.child),
    agreements: enrolments.flatMap(({ agreements }) => agreements.map(({ record }) => record)),
    tariffs: enrolments.flatMap((enrolment) => tariffsOf(enrolment, period)),
    carePlans: enrolments.flatMap(({ agreements }) => agreements.flatMap(({ plans }) => plans)),
    ...daysOf(enrolments, closures, period),
    extraCosts: enrolments.flatMap((enrolment) => extraCostsOf(enrolment, period)),
  }
  const payers = new Map(
    enrolments.flatMap(({ family, agreements }) =>
      agreements.map(({ record }) => [record.contractHolderId, family] as const),
    ),
  )
  const calendar = closureCalendar(closures.map(closureOf))
  const hosts = demoHosts(period)
  const children = billingFacts(care)
  const seen = madeVisits(care.attendance, calendar, period)
  return {
    format: 'onthaal-exchange',
    version: 1,
    organiser: demoOrganiser(hostSpecs.reduce((sum, host) => sum + host.places, 0)),
    settings,
    hosts,
    closures,
    postcodes: postcodePlaces(),
    contractHolders: holders,
    ...care,
    payments: paymentsOf(children, payers, calendar, settings, period),
    absenceReasons: [],
    extraDays: extraDaysOf(enrolments, children, { ...care, hosts, closures, settings }, period),
    closedMonths: [],
    groupLocations: demoGroupLocations(),
    substitutions: demoSubstitutions(care.attendance, care.agreements, calendar),
    setAsideHosts: [],
    familyContacts: [],
    hostStops: [],
    visitTemplates: [],
    homeVisits: [...seen.map(({ visit }) => visit), ...plannedVisits(calendar, period)].sort((a, b) =>
      compareText(a.id, b.id),
    ),
    hostActions: actionsOf(seen, period),
    coachingGoals: goalsOf(seen),
    visitFolders: [],
    incidents: demoIncidents(care.agreements, period),
    complaints: demoComplaints(care.agreements, period),
    ...demoSupport(period),
    waitingList: demoWaitingList({ ...care, contractHolders: holders }, period),
    priorityRules: [],
    letters: [],
    regulations: demoRegulations(period),
  }
}

/** Who was where, and who said that they would not come, by date. */
function daysOf(
  enrolments: readonly Enrolment[],
  closures: ExchangeDocument['closures'],
  period: DemoPeriod,
): Pick<ExchangeDocument, 'attendance' | 'absences'> {
  const calendar = closureCalendar(closures.map(closureOf))
  const attendance: Attendance[] = []
  const absences: ExchangeDocument['absences'] = []
  for (const enrolment of enrolments) {
    const days = plannedDays(enrolment, period, calendar)
    const absent = absencesOf(enrolment, days, period)
    const present = attendanceOf(enrolment, days, new Set(absent.map((absence) => absence.date)), calendar, period)
    absences.push(...absent)
    attendance.push(
      ...withoutForgottenDays(enrolment, present, period),
      ...extraAttendance(enrolment, days, calendar, period),
      ...trialDay(enrolment, calendar, period),
    )
  }
  const byDate = (a: { date: string }, b: { date: string }): number => compareText(a.date, b.date)
  return { attendance: attendance.sort(byDate), absences: absences.sort(byDate) }
}

/** What the service pays its hosts rises every 1 January; the amount of 2024 is the default of the program (R86). */
function ownSettings(period: DemoPeriod): Setting[] {
  return [yearOf(period.from), yearOf(period.until)]
    .filter((year) => year > 2024)
    .map((year) => ({ key: 'host.dayCents', from: `${year}-01-01`, value: atLevelOf(year, 2815) }))
}
