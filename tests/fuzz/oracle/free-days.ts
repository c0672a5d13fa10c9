import type { AgreementRecord, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { datesOfYear, isWithin } from './days.ts'
import { lengthOf } from './minutes.ts'
import { exact, halfDays, parameter } from './parameters.ts'

/** Half days an agreement may still use in a year before its first absence (exchange.md §2, "Free absence days"). */
export function openingBalance(document: ExchangeDocument, agreement: AgreementRecord, year: string): number {
  const dates = datesOfYear(year)
  const fullTime = exact(parameter(document, 'freeDays.fullTime', `${year}-12-31`))
  let [over, under] = [0n, 1n]
  for (const plan of document.carePlans.filter((candidate) => candidate.agreementId === agreement.id)) {
    let perCycle = 0
    for (let week = 1; week <= plan.cycleWeeks; week += 1)
      for (let weekday = 1; weekday <= 7; weekday += 1)
        perCycle += halfDays(lengthOf(plan.slots.filter((slot) => slot.week === week && slot.weekday === weekday)))
    const active = dates.filter(
      (date) => isWithin(date, plan.from, plan.until) && isWithin(date, agreement.startsOn, agreement.endsOn),
    ).length
    // F × (perCycle / cycleWeeks) / 5 × active / N
    const part = fullTime.over * BigInt(perCycle) * BigInt(active)
    const whole = fullTime.under * BigInt(plan.cycleWeeks) * 5n * BigInt(dates.length)
    ;[over, under] = [over * whole + part * under, under * whole]
  }
  const roundedUp = Number(over / under) + (over % under > 0n ? 1 : 0)
  const used = agreement.freeHalfDaysUsed.find((row) => row.year === Number(year))?.halfDays ?? 0
  return roundedUp > used ? roundedUp - used : 0
}
