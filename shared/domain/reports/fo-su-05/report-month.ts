import { intersect, monthPeriod, type Period } from '../../calendar/period.ts'
import { compareText } from '../../text-order.ts'
import { totalOf } from './buckets.ts'
import { checkCounts } from './check-counts.ts'
import { checkHeader, checkNames, checkShared } from './check-texts.ts'
import type { ReportedChild, ReportedLocation, ReportFacts } from './facts.ts'
import { openDesk, type LocationDesk } from './location-desk.ts'
import { openingDays } from './opening-days.ts'
import { hasPermissionIn } from './permissions.ts'
import { compareReportProblems, problemOf, type ReportProblem } from './problems.ts'
import { registeredDays } from './registered-days.ts'
import { reportLines, type ReportLine } from './report-lines.ts'

/** The form of one location, with everything that stands in its way. */
export type LocationReport = {
  location: ReportedLocation
  openingDays: number
  daysInMonth: number
  isAfterSchool: boolean
  isFlexible: boolean
  lines: ReportLine[]
  problems: ReportProblem[]
  /** `nothing` where no line has presences and no day is in doubt: such a form is not sent (R107). */
  state: 'ready' | 'blocked' | 'nothing'
}

/**
 * Makes the forms of a month, one per location that works for the service in it or has anything to tell; in order of host.
 * The order of the input never matters.
 */
export function reportMonth(facts: ReportFacts): LocationReport[] {
  const month = monthPeriod(facts.month)
  const desks = new Map(facts.locations.map((location) => [location.opening.hostId, openDesk(location, facts, month)]))
  for (const child of facts.children) {
    const { days, uncovered } = registeredDays(child, month, facts)
    for (const day of days) desks.get(day.hostId)?.take(day)
    for (const { hostId, date } of uncovered) desks.get(hostId)?.note('presence-uncovered', child.childId, date)
  }
  const children = new Map(facts.children.map((child) => [child.childId, child]))
  return [...desks]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, desk]) => locationReport(desk, facts, month, children))
    .filter(
      ({ location, lines, problems }) =>
        intersect(location.opening, month) !== undefined || lines.length > 0 || problems.length > 0,
    )
}

function locationReport(
  desk: LocationDesk,
  facts: ReportFacts,
  month: Period,
  children: ReadonlyMap<string, ReportedChild>,
): LocationReport {
  const lines = reportLines(desk.days, month, facts.today)
  const counted = { openingDays: openingDays(desk.isOpen, month), daysInMonth: month.until - month.from + 1, lines }
  const isToSend = lines.some((line) => totalOf(line.present) > 0)
  const isOver = month.until < facts.today
  const problems = [
    ...(isOver ? [] : [problemOf('month-not-over')]),
    // What only the form needs is not asked of a location that has none to send.
    ...(isToSend ? [...checkHeader(desk.location, facts), ...checkShared(desk.location, facts)] : []),
    ...desk.noted(),
    ...checkCounts(counted).filter(({ code }) => isOver || code !== 'no-presences'),
    ...checkNames(lines, children),
  ].sort(compareReportProblems)
  const isBlocked = problems.some((problem) => problem.severity === 'blocks')
  return {
    location: desk.location,
    ...counted,
    isAfterSchool: hasPermissionIn(desk.location, 'after-school', month),
    isFlexible: hasPermissionIn(desk.location, 'flexible', month),
    problems,
    state: isBlocked ? 'blocked' : isToSend ? 'ready' : 'nothing',
  }
}
