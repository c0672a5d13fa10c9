import { percentFor } from '../../../../shared/domain/attendance/percent.ts'
import type { BillDay, BillLine } from './billing-types.ts'
import type { BillRow } from './bill-sections.ts'
import { deviates } from './day-groups.ts'

type Percent = BillLine['percent']
type Absence = NonNullable<BillDay['absence']>
type Closure = NonNullable<BillDay['closure']>

/** One reason why days cost what they cost, for the dates it holds for. The row of exchange.md §2 that decided them. */
export type Rule =
  | { rule: 'longest-counts'; percent: Percent }
  | { rule: 'lifted'; from: Percent; to: Percent; dates: string[] }
  | { rule: 'extra'; percent: Percent; dates: string[] }
  | { rule: 'substituted'; percent: Percent; closures: Closure[]; hostIds: string[]; presentHostIds: string[] }
  | { rule: 'free-days-used-up'; percent: Percent; dates: string[] }
  | { rule: 'ruled-charged'; percent: Percent; dates: string[] }
  | { rule: 'unregistered'; percent: Percent; dates: string[] }
  | { rule: 'late-notice'; dates: string[] }
  | { rule: 'free-day'; reasons: Absence['reason'][] }
  | { rule: 'ruled-free'; dates: string[] }
  | { rule: 'closed'; closures: Closure[] }
  | { rule: 'cost'; date: string | undefined; fiscal: boolean }

/** The rules behind a row of the bill, the general one first. */
export function rulesOf(row: BillRow): Rule[] {
  if (row.kind === 'uncharged') return unchargedRules(row.what, row.days)
  const { kind, percent, days, costDate, fiscal } = row.line
  switch (kind) {
    case 'attended':
      return [{ rule: 'longest-counts', percent }, ...liftedRules(days)]
    case 'extra':
      return [{ rule: 'extra', percent, dates: datesOf(days) }]
    case 'substituted':
      return [substitutedRule(days, percent)]
    case 'charged-absence':
      return chargedRules(days, percent)
    case 'cost':
      return [{ rule: 'cost', date: costDate, fiscal: fiscal ?? false }]
  }
}

/** Days that cost more because the child stayed longer than was reserved. */
function liftedRules(days: readonly BillDay[]): Rule[] {
  const lifted = days.filter((day) => deviates(day) && !day.unregistered)
  const groups = Map.groupBy(lifted, (day) => percentFor(day.reservedMinutes, day.goesToSchool))
  return [...groups].map(([from, group]) => ({
    rule: 'lifted',
    from,
    to: percentFor(group[0]?.billedMinutes ?? 0, group[0]?.goesToSchool ?? false),
    dates: datesOf(group),
  }))
}

function substitutedRule(days: readonly BillDay[], percent: Percent): Rule {
  return {
    rule: 'substituted',
    percent,
    closures: unique(days.flatMap((day) => day.closure ?? [])),
    hostIds: unique(days.map((day) => day.hostId)),
    presentHostIds: unique(days.flatMap((day) => day.present.map((stay) => stay.hostId))),
  }
}

function chargedRules(days: readonly BillDay[], percent: Percent): Rule[] {
  const unregistered = days.filter((day) => day.unregistered)
  const ruled = days.filter((day) => !day.unregistered && day.absence?.ruling === 'charged')
  const usedUp = days.filter((day) => !day.unregistered && day.absence?.ruling !== 'charged')
  const rules: Rule[] = []
  if (usedUp.length > 0) rules.push({ rule: 'free-days-used-up', percent, dates: datesOf(usedUp) })
  if (ruled.length > 0) rules.push({ rule: 'ruled-charged', percent, dates: datesOf(ruled) })
  if (unregistered.length > 0) rules.push({ rule: 'unregistered', percent, dates: datesOf(unregistered) })
  return [...rules, ...lateRules(days)]
}

function unchargedRules(what: 'free-day' | 'excused' | 'closed', days: readonly BillDay[]): Rule[] {
  if (what === 'closed') return [{ rule: 'closed', closures: unique(days.flatMap((day) => day.closure ?? [])) }]
  const first: Rule =
    what === 'excused'
      ? { rule: 'ruled-free', dates: datesOf(days) }
      : { rule: 'free-day', reasons: unique(days.flatMap((day) => day.absence?.reason ?? [])) }
  return [first, ...lateRules(days)]
}

/** Late notice is shown because families ask about it; it never costs anything (R71). */
function lateRules(days: readonly BillDay[]): Rule[] {
  const late = days.filter((day) => day.absence?.late)
  return late.length === 0 ? [] : [{ rule: 'late-notice', dates: datesOf(late) }]
}

function datesOf(days: readonly BillDay[]): string[] {
  return days.map((day) => day.date).sort()
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
