import { formatDate, toEpochDay, yearOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../shared/domain/calendar/period.ts'
import type { AgreementRecord, Child } from '../../shared/domain/exchange/document.ts'
import { agreementPriority } from './agreement-priority.ts'
import { agreementTerms } from './child-files.ts'
import { dayOfMonth, monthsAfter, weekdayFrom, type DemoPeriod } from './demo-period.ts'
import { hostSpecs } from './host-specs.ts'
import { hostStart } from './hosts.ts'
import { randomFor } from './random.ts'
import type { ChildSpec } from './roster/spec.ts'
import { schoolEntry } from './school-year.ts'

/** A time in care at one host. */
export type CareSpan = Period & { hostId: string }

/** Age in months at which most children of the demo begin. */
const usualStartAge = 5

/** Where a child is in care, and from when until when: one host, or two after each other. */
export function careSpans(spec: ChildSpec, hostId: string, birth: EpochDay, period: DemoPeriod): CareSpan[] {
  const hostBegan = startOfHost(hostId, period)
  const from = firstDay(spec, birth, period)
  const until = lastDay(spec, birth, period)
  if (spec.cameFrom)
    return [
      { hostId: spec.cameFrom, from, until: hostBegan - 1 },
      { hostId, from: hostBegan, until },
    ]
  return [{ hostId, from: Math.max(from, hostBegan), until }]
}

/** The agreement over a time in care. */
export function agreementRecord(
  id: string,
  question: { spec: ChildSpec; child: Child; contractHolderId: string; span: CareSpan; period: DemoPeriod },
): AgreementRecord {
  const { spec, child, contractHolderId, span, period } = question
  const random = randomFor('agreement', child.id, contractHolderId, span.hostId)
  const agreement = {
    id,
    childId: child.id,
    contractHolderId,
    hostId: span.hostId,
    startsOn: formatDate(span.from),
    ...(span.until === openEnd ? {} : { endsOn: formatDate(span.until) }),
    signedOn: formatDate(span.from - random.between(20, 75)),
    // At most € 250, € 50 for a low income (R55); some families paid none.
    ...(random.chance(880) ? { depositCents: spec.dayCents < 1000 ? 5000 : 25_000 } : {}),
    freeHalfDaysUsed: spec.usedFreeDays ? usedBefore(spec, span, period) : [],
  }
  const facts = { hasLowIncome: spec.dayCents < 1000, isNew: spec.startsThisMonth !== undefined }
  return { ...agreement, ...agreementTerms(agreement, facts), ...agreementPriority(agreement, facts.hasLowIncome) }
}

function firstDay(spec: ChildSpec, birth: EpochDay, period: DemoPeriod): EpochDay {
  if (spec.startsThisMonth) return weekdayFrom(period.thisMonth.from + 2)
  return weekdayFrom(monthsAfter(birth, spec.startAge ?? usualStartAge))
}

function lastDay(spec: ChildSpec, birth: EpochDay, period: DemoPeriod): EpochDay {
  if (spec.leftMonthsAgo !== undefined) return dayOfMonth(period.lastMonth.name, -spec.leftMonthsAgo, 19)
  return spec.atSchool === 'leaves' ? schoolEntry(birth) - 1 : openEnd
}

function startOfHost(hostId: string, period: DemoPeriod): EpochDay {
  const spec = hostSpecs.find((candidate) => candidate.id === hostId)
  if (!spec) throw new RangeError(`no such host: ${hostId}`)
  return hostStart(spec, period)
}

/**
 * Half days of the first year that were used before the data begin, at the pace of eighteen days a year: at this service,
 * or at an earlier one for a child that came with the new host.
 */
function usedBefore(spec: ChildSpec, span: Period, period: DemoPeriod): AgreementRecord['freeHalfDaysUsed'] {
  const dataFrom = Math.max(span.from, period.from)
  const year = yearOf(dataFrom)
  const cared = span.from < period.from ? Math.max(span.from, toEpochDay(year, 1, 1)) : toEpochDay(year, 1, 1)
  const wholeDays = [...spec.week].filter((form) => form !== '-').length
  const halfDays = Math.floor((36 * wholeDays * (dataFrom - cared)) / (5 * 365))
  return halfDays > 0 ? [{ year, halfDays }] : []
}
