import { dayChangesOf } from '../../shared/domain/care-plan/day-changes.ts'
import type { Agreement, ChildFacts, Closure } from '../../shared/domain/billing/facts.ts'
import { parseDate, type Weekday } from '../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../shared/domain/calendar/period.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import { closuresOfRecords, factsOfRecords } from '../../shared/domain/capacity/facts-of-records.ts'
import type { HostCapacityFacts } from '../../shared/domain/capacity/facts.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { datedSettings, type DatedSettings } from '../../shared/domain/settings/dated-settings.ts'
import { compareText } from '../../shared/domain/text-order.ts'

/** The facts that the domain works on, straight from a document: no database between. */
export type DocumentFacts = {
  children: ChildFacts[]
  hosts: HostCapacityFacts[]
  closures: Closure[]
  settings: DatedSettings
}

/** Turns a whole document into facts, those of other years too. */
export function documentFacts(document: ExchangeDocument): DocumentFacts {
  const agreements = document.agreements
    .map((record): Agreement => ({
      id: record.id,
      childId: record.childId,
      contractHolderId: record.contractHolderId,
      hostId: record.hostId,
      ...span(record.startsOn, record.endsOn),
      freeHalfDaysUsed: new Map(record.freeHalfDaysUsed.map(({ year, halfDays }) => [year, halfDays])),
      plans: document.carePlans
        .filter((plan) => plan.agreementId === record.id)
        .map((plan) => ({
          ...span(plan.from, plan.until),
          cycleWeeks: plan.cycleWeeks,
          cycleStart: parseDate(plan.cycleStart),
          slots: plan.slots.map((slot) => ({ week: slot.week, weekday: slot.weekday as Weekday, ...minutes(slot) })),
        })),
      dayChanges: dayChangesOf(document.extraDays.filter((day) => day.agreementId === record.id)),
    }))
    .sort((a, b) => compareText(a.id, b.id))
  return {
    children: document.children.map((child) => childFacts(document, child, agreements)),
    hosts: document.hosts.map((host) => ({
      ...factsOfRecords(host, [], [], []),
      agreements: agreements.filter((agreement) => agreement.hostId === host.id),
    })),
    closures: closuresOfRecords(document.closures),
    settings: datedSettings(document.settings),
  }
}

function childFacts(
  document: ExchangeDocument,
  { id, schoolStartsOn }: ExchangeDocument['children'][number],
  agreements: readonly Agreement[],
): ChildFacts {
  const own = <Row extends { childId: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.childId === id)
  return {
    childId: id,
    ...(schoolStartsOn === undefined ? {} : { schoolStartsOn: parseDate(schoolStartsOn) }),
    agreements: own(agreements),
    stays: own(document.attendance).flatMap(({ date, hostId, stays }) =>
      stays.map((stay) => ({ date: parseDate(date), hostId, ...minutes(stay) })),
    ),
    absences: own(document.absences).map(({ date, ...rest }) => ({ ...rest, date: parseDate(date) })),
    tariffs: own(document.tariffs).map(({ from, until, ...rest }) => ({ ...rest, ...span(from, until) })),
    extraCosts: own(document.extraCosts).map(({ date, ...rest }) => ({ ...rest, date: parseDate(date) })),
  }
}

function span(from: string, until: string | undefined): Period {
  return { from: parseDate(from), until: until === undefined ? openEnd : parseDate(until) }
}

function minutes({ from, until }: { from: string; until: string }): { from: number; until: number } {
  return { from: parseTime(from), until: parseTime(until) }
}
