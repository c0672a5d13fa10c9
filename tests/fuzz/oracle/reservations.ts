import type { AgreementRecord, CarePlanRecord, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { byCodeUnit, isoWeekday, isWithin, weeksSince } from './days.ts'
import { emptyDay, mark, timeOf } from './minutes.ts'

export type Slot = { from: string; until: string }

/** The agreements of a child that run on a date, by id. */
export function runningAgreements(document: ExchangeDocument, childId: string, date: string): AgreementRecord[] {
  return document.agreements
    .filter((agreement) => agreement.childId === childId && isWithin(date, agreement.startsOn, agreement.endsOn))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

/** Week 1…cycleWeeks of a plan on a date. */
export function cycleWeek(plan: Pick<CarePlanRecord, 'cycleWeeks' | 'cycleStart'>, date: string): number {
  const [weeks, cycle] = [BigInt(weeksSince(plan.cycleStart, date)), BigInt(plan.cycleWeeks)]
  return Number(((weeks % cycle) + cycle) % cycle) + 1
}

/** What an agreement reserves on a date: its plan's slots unless the day was swapped away, and those of an accepted extra day. */
export function slotsOn(document: ExchangeDocument, agreement: AgreementRecord, date: string): Slot[] {
  if (!isWithin(date, agreement.startsOn, agreement.endsOn)) return []
  const accepted = document.extraDays.filter((day) => day.agreementId === agreement.id && day.status === 'accepted')
  const planned = accepted.some((day) => day.insteadOf === date) ? [] : plannedSlots(document, agreement, date)
  const extra = accepted.filter((day) => day.date === date).flatMap((day) => day.slots)
  return extra.length === 0 ? planned : minuteByMinute([...planned, ...extra])
}

/** Slots as stretches of minutes that any of them holds. */
function minuteByMinute(slots: readonly Slot[]): Slot[] {
  const day = emptyDay()
  for (const slot of slots) mark(day, slot)
  const stretches: Slot[] = []
  for (let minute = 0; minute < 1440; minute += 1) {
    if ((day[minute] ?? 0) === 0 || (day[minute - 1] ?? 0) > 0) continue
    let end = minute
    while ((day[end] ?? 0) > 0) end += 1
    stretches.push({ from: timeOf(minute), until: timeOf(end) })
  }
  return stretches
}

/** The slots of the plan in force of an agreement on a date. */
function plannedSlots(document: ExchangeDocument, agreement: AgreementRecord, date: string): Slot[] {
  const weekday = isoWeekday(date)
  return document.carePlans
    .filter((plan) => plan.agreementId === agreement.id && isWithin(date, plan.from, plan.until))
    .flatMap((plan) => {
      const week = cycleWeek(plan, date)
      return plan.slots.filter((slot) => slot.week === week && slot.weekday === weekday)
    })
}

/** Whether a closure of the host, or of the whole service, covers a date. */
export function isClosed(document: ExchangeDocument, hostId: string, date: string): boolean {
  return document.closures.some(
    (closure) => (closure.hostId === null || closure.hostId === hostId) && isWithin(date, closure.from, closure.until),
  )
}
