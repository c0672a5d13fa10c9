import { halfDaysFor } from '../attendance/percent.ts'
import { weekdayOf, type EpochDay, type Weekday } from '../calendar/date.ts'
import { covers, intersect, type Period } from '../calendar/period.ts'
import { reservedOn, weekOfCycle, type CarePlan, type PlanTable } from '../care-plan/care-plan.ts'
import { reservationTables } from '../care-plan/day-changes.ts'
import { isOverAverage, type QuarterAverage } from './averages.ts'
import { breachPatterns, type BreachPattern } from './breach-pattern.ts'
import { breachesIn, type Breach } from './breaches.ts'
import { namedWhereGained, without } from './caused-breaches.ts'
import { higherPeak, type Peak } from './highest-peak.ts'
import { prepareDays, type PlanCheckBasis, type PreparedBasis, type PreparedDay } from './plan-check-days.ts'
import { childrenAt, type Moment, type NamedBreach, type PresentChild } from './present-children.ts'
import { peakOf, stepsOf, type Step } from './steps.ts'

/** A weekday of a week of the cycle, on the date of the plan on which the host comes nearest to the limit or furthest over it. */
export type CheckedWeekday = Peak & { week: number; weekday: Weekday; others: Step[]; together: Step[] }

/** The highest peak with who is there. */
export type NamedPeak = Peak & { at: Moment }

/** What a plan would do to its host. All within the horizon, on dates of the plan on which its agreement runs. */
export type PlanCheckResult = {
  /** The breaches that the plan causes or makes worse, its child being there: they stand in the way of saving. */
  caused: NamedBreach[]
  patterns: BreachPattern[]
  /** Breaches on the plan's dates that it neither causes nor makes worse. */
  remaining: Breach[]
  /** By week and weekday of the cycle; those without a served date are left out. */
  weekdays: CheckedWeekday[]
  /** The highest peak, without the plan (as stored) and with it. */
  highest: { before: Peak | undefined; after: NamedPeak | undefined }
  /** From each change of the legal maximum in that time (R1) until the next, the highest peak with the plan. */
  limitChanges: { date: EpochDay; maximum: number; after: NamedPeak | undefined }[]
  /** The quarters that the plan touches, whole (R2–R4). */
  quarters: { before: QuarterAverage; after: QuarterAverage }[]
}

/** A host prepared for checking one plan of one agreement again and again while it is drawn. */
export type PlanCheck = { check(draft: CarePlan): PlanCheckResult }

/** Prepares the checks of an agreement's plan. The draft holds on the days of its period, the other plans on the others. */
export function preparePlanCheck(basis: PlanCheckBasis): PlanCheck {
  const prepared = prepareDays(basis)
  return { check: (draft) => checkPlan(prepared, draft) }
}

function checkPlan(basis: PreparedBasis, draft: CarePlan): PlanCheckResult {
  const table = tableOf(basis, draft)
  const span = within(basis, draft)
  const result: PlanCheckResult = {
    caused: [],
    patterns: [],
    remaining: [],
    weekdays: [],
    highest: { before: undefined, after: undefined },
    limitChanges: [],
    quarters: span ? averagesWith(basis, table, span) : [],
  }
  if (!span) return result
  const weekdays = new Map<string, Peak & { week: number }>()
  const byMaximum: { date: EpochDay; maximum: number; after: Peak | undefined }[] = []
  for (let date = span.from; date <= span.until; date += 1) {
    const maximum = basis.settings.number('capacity.legalMaximum', date)
    if (byMaximum.at(-1)?.maximum !== maximum) byMaximum.push({ date, maximum, after: undefined })
    const day = basis.days.get(date)
    if (!day?.isServing) continue
    const slots = table.reservedOn(date).slots
    const steps = stepsOf([...day.others, ...slots])
    const peak = { date, peak: peakOf(steps), limit: day.limit }
    if (peak.peak > peak.limit) judge(basis, day, steps, table, result)
    const period = byMaximum.at(-1)
    if (period) period.after = higherPeak(period.after, peak)
    result.highest.before = higherPeak(result.highest.before, { ...peak, peak: day.peakBefore })
    const week = weekOfCycle(draft, date)
    const key = `${week} ${weekdayOf(date)}`
    const known = weekdays.get(key)
    if (!known || peak.peak - peak.limit > known.peak - known.limit) weekdays.set(key, { ...peak, week })
  }
  const name = (peak: Peak | undefined): NamedPeak | undefined => peak && namedPeak(basis, peak, table)
  let highest: Peak | undefined
  for (const { after } of byMaximum) if (after) highest = higherPeak(highest, after)
  result.highest.after = name(highest)
  result.limitChanges = byMaximum.slice(1).map((period) => ({ ...period, after: name(period.after) }))
  result.weekdays = [...weekdays.values()].map((peak) => drawn(basis, peak, table)).sort(byWeek)
  result.patterns = breachPatterns(result.caused, basis.without, basis.horizon)
  return result
}

/** The draft by day, with what was agreed beside it on single dates. */
function tableOf({ agreement }: PreparedBasis, draft: CarePlan): PlanTable {
  const tables = reservationTables({ ...agreement, plans: [draft] })
  return { from: draft.from, until: draft.until, reservedOn: (day) => reservedOn(tables, day) }
}

/** The days of the horizon on which the draft holds. */
function within({ agreement, horizon }: PreparedBasis, draft: Period): Period | undefined {
  const runs = intersect(agreement, draft)
  return runs && intersect(runs, horizon)
}

/** Sorts the breaches of a day into those that the draft brings and those that it leaves as they are. */
function judge(
  basis: PreparedBasis,
  { date, limit, before }: PreparedDay,
  steps: readonly Step[],
  table: PlanTable,
  { caused, remaining }: PlanCheckResult,
): void {
  const breaches = breachesIn(steps, basis.facts.hostId, date, limit)
  const gained = without(table.reservedOn(date).slots, before)
  const named = namedWhereGained(breaches, steps, gained, (minute) => presentWith(basis, date, minute, table))
  caused.push(...named)
  remaining.push(...breaches.filter(({ from }) => named.every((one) => one.from !== from)))
}

/** Who is at the host in a minute, with the draft. */
function presentWith(basis: PreparedBasis, date: EpochDay, minute: number, table: PlanTable): PresentChild[] {
  const id = basis.agreement.childId
  const others = childrenAt(basis.without, date, minute)
  const isThere = table.reservedOn(date).slots.some(([from, until]) => from <= minute && minute < until)
  if (!isThere || others.some((child) => child.id === id && !child.isOwn)) return others
  const place = others.findIndex((child) => child.isOwn || child.id > id)
  return others.toSpliced(place < 0 ? others.length : place, 0, { id, isOwn: false })
}

function namedPeak(basis: PreparedBasis, peak: Peak, table: PlanTable): NamedPeak {
  const worst = togetherOn(basis, peak.date, table).find((step) => step.count === peak.peak)
  const { from, until, count } = worst ?? { from: 0, until: 0, count: 0 }
  const children = worst ? presentWith(basis, peak.date, from, table) : []
  return { ...peak, at: { from, until, count, children } }
}

function togetherOn(basis: PreparedBasis, date: EpochDay, table: PlanTable): Step[] {
  return stepsOf([...(basis.days.get(date)?.others ?? []), ...table.reservedOn(date).slots])
}

function drawn(basis: PreparedBasis, peak: Peak & { week: number }, table: PlanTable): CheckedWeekday {
  const others = stepsOf(basis.days.get(peak.date)?.others ?? [])
  return { ...peak, weekday: weekdayOf(peak.date), others, together: togetherOn(basis, peak.date, table) }
}

function byWeek(a: CheckedWeekday, b: CheckedWeekday): number {
  return a.week - b.week || a.weekday - b.weekday
}

/** The averages of the quarters that the draft touches: all agreements of the child at the host together, as in `quarterAverage`. */
function averagesWith(basis: PreparedBasis, table: PlanTable, span: Period): PlanCheckResult['quarters'] {
  return basis.quarters
    .filter((quarter) => intersect(quarter, span))
    .map((quarter) => {
      let halfDays = 0
      for (let date = quarter.from; date <= quarter.until; date += 1) {
        const day = basis.days.get(date)
        if (!day?.isOpen) continue
        const holds = covers(table, date) && covers(basis.agreement, date)
        const minutes = holds ? table.reservedOn(date).minutes : day.keptMinutes
        halfDays += day.otherHalfDays + halfDaysFor(day.siblingMinutes + minutes)
      }
      const { before } = quarter
      const over = isOverAverage(halfDays, before.openDays, quarter, basis.settings)
      return { before, after: { ...before, halfDays, over } }
    })
}
