import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { LocationReport } from '../../../../shared/domain/reports/fo-su-05/report-month.ts'
import type { ReportLine } from '../../../../shared/domain/reports/fo-su-05/report-lines.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { MonthFacts } from './report-facts.ts'

type Preview = OutputOf<'foSu05.preview'>

/** A location's form as the contract tells it. */
export function locationView(report: LocationReport, { hosts }: MonthFacts): Preview['locations'][number] {
  const { location, state, problems, openingDays, daysInMonth, isAfterSchool, isFlexible, lines } = report
  const { hostId } = location.opening
  const host = hosts.get(hostId)
  return {
    hostId,
    firstName: host?.firstName ?? '',
    lastName: host?.lastName ?? '',
    state,
    problems,
    locationName: location.name,
    ...(location.dossierNumber === undefined ? {} : { dossierNumber: location.dossierNumber }),
    openingDays,
    daysInMonth,
    isAfterSchool,
    isFlexible,
    lines: lines.map(lineView),
  }
}

/** The children that lines and problems speak of, by id. */
export function namedChildren(reports: readonly LocationReport[], { children }: MonthFacts): Preview['children'] {
  const ids = new Set(
    reports.flatMap(({ lines, problems }) => [...lines, ...problems].flatMap(({ childId }) => childId ?? [])),
  )
  return [...ids].sort(compareText).flatMap((id) => {
    const child = children.get(id)
    return child ? [{ id, firstName: child.firstName, lastName: child.lastName }] : []
  })
}

function lineView({ childId, kindcode, firstName, lastName, isAfterSchool, ...line }: ReportLine) {
  const { present, justified, unjustified } = line
  return { childId, kindcode, firstName, lastName, isAfterSchool, present, justified, unjustified }
}
