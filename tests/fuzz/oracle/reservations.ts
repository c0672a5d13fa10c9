import type { AgreementRecord, CarePlanRecord, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { byCodeUnit, isoWeekday, isWithin, weeksSince } from './days.ts'

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

/** The slots of the plan in force of an agreement on a date. */
export function slotsOn(document: ExchangeDocument, agreement: AgreementRecord, date: string): Slot[] {
  if (!isWithin(date, agreement.startsOn, agreement.endsOn)) return []
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
