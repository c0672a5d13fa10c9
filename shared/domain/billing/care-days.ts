import { goesToSchoolOn, halfDaysFor, percentFor } from '../attendance/percent.ts'
import { formatDate, yearOf, type EpochDay } from '../calendar/date.ts'
import { covers, yearPeriod, type Period } from '../calendar/period.ts'
import { planTable, totalMinutes, type PlanTable } from '../care-plan/care-plan.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { assignStay } from './assign-stay.ts'
import type { ClosureCalendar } from './closures.ts'
import type { Absence, Agreement, ChildFacts, Closure, Stay } from './facts.ts'
import { openBalance, takeFreeDay, type FreeDaysBalance } from './free-days.ts'
import type { Interval, LineKind, Percent, UnchargedKind } from './issued.ts'

/** What a day of an agreement is: charged kinds become invoice lines, the others are shown at zero. */
export type CareDayKind = Exclude<LineKind, 'cost'> | UnchargedKind

/** One day of one agreement as it is billed, with the facts that decided it. */
export type CareDay = {
  agreement: Agreement
  date: EpochDay
  kind: CareDayKind
  reserved: readonly Interval[]
  present: readonly Stay[]
  reservedMinutes: number
  presentMinutes: number
  billedMinutes: number
  percent: Percent
  goesToSchool: boolean
  absence?: Absence
  closure?: Closure
  /** Reserved and open, but neither a presence nor an absence was entered. */
  unregistered: boolean
}

/** The days of a child in a period, presences that no agreement covers, and the free days used up to its end. */
export type ChildDays = {
  days: CareDay[]
  uncovered: EpochDay[]
  balances: Map<string, FreeDaysBalance & { usedInPeriod: number }>
}

type Prepared = { agreement: Agreement; plans: PlanTable[] }
type RunningDay = { agreement: Agreement; reserved: readonly Interval[]; reservedMinutes: number; present: Stay[] }

/**
 * Decides every day of a child in a period that lies within one calendar year, by the table of exchange.md §2.
 * Free days are used in date order from 1 January, so the absences before the period are walked first.
 */
export function careDaysOf(
  child: ChildFacts,
  period: Period,
  closures: ClosureCalendar,
  settings: DatedSettings,
): ChildDays {
  const year = yearOf(period.from)
  if (year !== yearOf(period.until)) throw new RangeError('a billed period lies within one calendar year')
  const prepared = child.agreements.map((agreement) => ({ agreement, plans: agreement.plans.map(planTable) }))
  const staysByDate = Map.groupBy(child.stays, (stay) => stay.date)
  const absenceByDate = new Map(child.absences.map((absence) => [absence.date, absence]))
  const result: ChildDays = { days: [], uncovered: [], balances: new Map() }
  const balanceOf = (agreement: Agreement): FreeDaysBalance & { usedInPeriod: number } => {
    const known = result.balances.get(agreement.id)
    if (known) return known
    const balance = { ...openBalance(agreement, year, settings), usedInPeriod: 0 }
    result.balances.set(agreement.id, balance)
    return balance
  }
  const decide = (date: EpochDay): CareDay[] | undefined => {
    const running = runningOn(prepared, date)
    if (running.length === 0) return undefined
    for (const stay of staysByDate.get(date) ?? []) assignStay(running, stay.hostId).present.push(stay)
    const absence = absenceByDate.get(date)
    const goesToSchool = goesToSchoolOn(child, date)
    return running.flatMap((day) => {
      const closure = closures.on(day.agreement.hostId, date)
      const decided = decideDay(day, date, absence, closure, goesToSchool, balanceOf)
      return decided ? [decided] : []
    })
  }
  const earlier = { from: yearPeriod(year).from, until: period.from - 1 }
  const unruledBefore = child.absences.filter((absence) => absence.ruling === undefined && covers(earlier, absence.date))
  for (const absence of unruledBefore.sort((a, b) => a.date - b.date)) decide(absence.date)
  const usedBefore = new Map([...result.balances].map(([id, balance]) => [id, balance.used]))
  for (let date = period.from; date <= period.until; date += 1) {
    const days = decide(date)
    if (days) result.days.push(...days)
    else if (staysByDate.has(date)) result.uncovered.push(date)
  }
  for (const { agreement } of prepared) {
    const balance = balanceOf(agreement)
    balance.usedInPeriod = balance.used - (usedBefore.get(agreement.id) ?? 0)
  }
  return result
}

/** Agreements of the child that run on the day, in order of id, with what their plans reserve. */
function runningOn(prepared: readonly Prepared[], date: EpochDay): RunningDay[] {
  const running: RunningDay[] = []
  for (const { agreement, plans } of prepared) {
    if (!covers(agreement, date)) continue
    const reserved = plans.find((plan) => covers(plan, date))?.slotsOn(date) ?? []
    running.push({ agreement, reserved, reservedMinutes: totalMinutes(reserved), present: [] })
  }
  return running
}

/** One row of the table of exchange.md §2, or undefined where nothing was reserved and nobody came. */
function decideDay(
  day: RunningDay,
  date: EpochDay,
  absence: Absence | undefined,
  closure: Closure | undefined,
  goesToSchool: boolean,
  balanceOf: (agreement: Agreement) => FreeDaysBalance,
): CareDay | undefined {
  const { agreement, reserved, reservedMinutes, present } = day
  const presentMinutes = present.reduce((sum, stay) => sum + stay.until - stay.from, 0)
  const isReserved = reservedMinutes > 0
  const isPresent = presentMinutes > 0
  if (!isReserved && !isPresent) return undefined
  const decided = (kind: CareDayKind, billedMinutes: number, unregistered = false): CareDay => ({
    agreement,
    date,
    kind,
    reserved,
    present,
    reservedMinutes,
    presentMinutes,
    billedMinutes,
    percent: percentFor(billedMinutes, goesToSchool),
    goesToSchool,
    unregistered,
    ...(absence && !isPresent ? { absence } : {}),
    ...(closure ? { closure } : {}),
  })
  if (isPresent) {
    if (!isReserved) return decided('extra', presentMinutes)
    if (closure) return decided('substituted', presentMinutes)
    // Bestellen is betalen: the longer of reserved and present (R38).
    return decided('attended', Math.max(reservedMinutes, presentMinutes))
  }
  if (closure) return decided('closed', 0)
  if (!absence) return decided('charged-absence', reservedMinutes, true)
  if (absence.ruling === 'free') return decided('free-absence', 0)
  if (absence.ruling === 'charged') return decided('charged-absence', reservedMinutes)
  const isFree = takeFreeDay(balanceOf(agreement), halfDaysFor(reservedMinutes))
  return isFree ? decided('free-absence', 0) : decided('charged-absence', reservedMinutes)
}

/**
 * Whether an absence was notified too late: at or after the notice time of its own day, later, or never (R71).
 * It is a flag only; nothing is charged for it.
 */
export function isLateNotice(absence: Absence, settings: DatedSettings): boolean {
  if (absence.notifiedAt === undefined) return true
  return absence.notifiedAt >= `${formatDate(absence.date)}T${settings.time('absence.noticeTime', absence.date)}`
}
