import { goesToSchoolOn, halfDaysFor, percentFor } from '../attendance/percent.ts'
import { formatDate, yearOf, type EpochDay } from '../calendar/date.ts'
import { covers, yearPeriod, type Period } from '../calendar/period.ts'
import { nothingReserved, reservedOn, type PlanTable, type ReservedDay } from '../care-plan/care-plan.ts'
import { reservationTables } from '../care-plan/day-changes.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { assignStay } from './assign-stay.ts'
import { billedMinutes } from './billed-minutes.ts'
import type { ClosureCalendar } from './closures.ts'
import { daysInOrder } from './days-in-order.ts'
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
  /** The absence that decided the day; a presence makes an absence record meaningless. */
  absence: Absence | undefined
  closure: Closure | undefined
  /** Reserved and open, but neither a presence nor an absence was entered. */
  unregistered: boolean
}

/** The free days of an agreement up to the end of the period, and how many of them the period itself used. */
export type PeriodBalance = FreeDaysBalance & { usedInPeriod: number }

/** The days of a child in a period, and presences that no agreement covers. */
export type ChildDays = {
  days: CareDay[]
  uncovered: EpochDay[]
  /** The balance of one of the child's agreements, in half days. */
  balanceOf(agreement: Agreement): PeriodBalance
}

/** An agreement with what it is on the day at hand; one object serves every day, for there are very many days. */
type RunningDay = {
  agreement: Agreement
  plans: readonly PlanTable[]
  reserved: ReservedDay
  reservedMinutes: number
  present: readonly Stay[]
}

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
  const agreements = child.agreements.map((agreement): RunningDay => ({
    agreement,
    plans: reservationTables(agreement),
    reserved: nothingReserved,
    reservedMinutes: 0,
    present: [],
  }))
  const staysOn = daysInOrder(child.stays)
  const absencesOn = daysInOrder(child.absences)
  const balances = new Map<string, PeriodBalance>()
  const balanceOf = (agreement: Agreement): PeriodBalance => {
    let balance = balances.get(agreement.id)
    if (!balance) {
      balance = { ...openBalance(agreement, year, settings), usedInPeriod: 0 }
      balances.set(agreement.id, balance)
    }
    return balance
  }
  const days: CareDay[] = []
  const uncovered: EpochDay[] = []
  const decide = (date: EpochDay, isInPeriod: boolean): void => {
    const stays = staysOn(date)
    const absence = absencesOn(date)[0]
    const running = runningOn(agreements, date, stays.length > 0)
    if (stays.length > 0 && running.length === 0 && isInPeriod) uncovered.push(date)
    if (running.length === 0) return
    assignStays(running, stays)
    const goesToSchool = goesToSchoolOn(child, date)
    for (const { agreement, reserved, reservedMinutes, present } of running) {
      const presentMinutes = minutesOf(present)
      if (reservedMinutes === 0 && presentMinutes === 0) continue
      const closure = closures.on(agreement.hostId, date)
      let kind = kindOf(reservedMinutes, presentMinutes, absence, closure)
      if (kind === 'unruled-absence') {
        const halfDays = halfDaysFor(reservedMinutes)
        const balance = balanceOf(agreement)
        kind = takeFreeDay(balance, halfDays) ? 'free-absence' : 'charged-absence'
        if (isInPeriod && kind === 'free-absence') balance.usedInPeriod += halfDays
      }
      if (!isInPeriod) continue
      const minutes = billedMinutes(kind, reservedMinutes, presentMinutes)
      days.push({
        agreement,
        date,
        kind,
        reserved: reserved.slots,
        present,
        reservedMinutes,
        presentMinutes,
        billedMinutes: minutes,
        percent: percentFor(minutes, goesToSchool),
        goesToSchool,
        absence: presentMinutes > 0 ? undefined : absence,
        closure,
        unregistered: kind === 'charged-absence' && absence === undefined,
      })
    }
  }
  const earlier = { from: yearPeriod(year).from, until: period.from - 1 }
  for (const absence of child.absences)
    if (absence.ruling === undefined && covers(earlier, absence.date)) decide(absence.date, false)
  for (let date = period.from; date <= period.until; date += 1) decide(date, true)
  return { days, uncovered, balanceOf }
}

/**
 * Agreements of the child that run on the day, in order of id, with what their plans reserve. On a day without stays those
 * that reserve nothing are left out: nothing can come of them.
 */
function runningOn(agreements: readonly RunningDay[], date: EpochDay, hasStays: boolean): RunningDay[] {
  let running: RunningDay[] = none
  for (const day of agreements) {
    if (!covers(day.agreement, date)) continue
    day.reserved = reservedOn(day.plans, date)
    day.reservedMinutes = day.reserved.minutes
    if (day.reservedMinutes === 0 && !hasStays) continue
    day.present = nobody
    if (running === none) running = [day]
    else running.push(day)
  }
  return running
}

const none: RunningDay[] = []
const nobody: readonly Stay[] = []

function assignStays(running: readonly RunningDay[], stays: readonly Stay[]): void {
  const only = running.length === 1 ? running[0] : undefined
  if (only) only.present = stays
  else
    for (const stay of stays) {
      const owner = assignStay(running, stay.hostId)
      owner.present = [...owner.present, stay]
    }
}

function minutesOf(stays: readonly Stay[]): number {
  let minutes = 0
  for (const stay of stays) minutes += stay.until - stay.from
  return minutes
}

/** The row of the table of exchange.md §2, for a day that is reserved or on which the child came. */
function kindOf(
  reservedMinutes: number,
  presentMinutes: number,
  absence: Absence | undefined,
  closure: Closure | undefined,
): CareDayKind | 'unruled-absence' {
  if (presentMinutes > 0) {
    if (reservedMinutes === 0) return 'extra'
    return closure ? 'substituted' : 'attended'
  }
  if (closure) return 'closed'
  if (!absence) return 'charged-absence'
  if (absence.ruling === undefined) return 'unruled-absence'
  return absence.ruling === 'free' ? 'free-absence' : 'charged-absence'
}

/**
 * Whether an absence was notified too late: at or after the notice time of its own day, later, or never (R71).
 * It is a flag only; nothing is charged for it.
 */
export function isLateNotice(absence: Absence, settings: DatedSettings): boolean {
  if (absence.notifiedAt === undefined) return true
  return absence.notifiedAt >= `${formatDate(absence.date)}T${settings.time('absence.noticeTime', absence.date)}`
}
