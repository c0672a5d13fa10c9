import type { AgreementRecord, CarePlanRecord } from '../../../shared/domain/exchange/document.ts'
import { datesBetween, isoWeekday, plusDays } from './days.ts'
import { emptyDay, mark } from './minutes.ts'
import { cycleWeek } from './reservations.ts'

type Running = Pick<AgreementRecord, 'startsOn' | 'endsOn'>
type Plan = Pick<CarePlanRecord, 'from' | 'until' | 'cycleWeeks' | 'cycleStart' | 'slots'>

/** Whether two plans reserve a same minute of any date, by looking at every date of one whole common cycle. */
export function reservesTwice(plan: Plan, agreement: Running, other: Plan, otherAgreement: Running): boolean {
  const from = [plan.from, agreement.startsOn, other.from, otherAgreement.startsOn].sort().at(-1) ?? ''
  // After as many weeks as both cycles together everything repeats.
  const repeats = plusDays(from, plan.cycleWeeks * other.cycleWeeks * 7 - 1)
  const ends = [plan.until, agreement.endsOn, other.until, otherAgreement.endsOn, repeats]
  const until = ends.filter((end) => end !== undefined).sort()[0] ?? repeats
  return datesBetween(from, until).some((date) => {
    const weekday = isoWeekday(date)
    const day = emptyDay()
    for (const one of [plan, other]) {
      const week = cycleWeek(one, date)
      const slots = one.slots.filter((slot) => slot.weekday === weekday && slot.week === week)
      if (slots.length === 0) return false
      for (const slot of slots) mark(day, slot)
    }
    return day.some((count) => count > 1)
  })
}
