import { careDaysOf, type CareDay } from '../billing/care-days.ts'
import { tariffOn } from '../billing/bill-line.ts'
import type { ClosureCalendar } from '../billing/closures.ts'
import type { Agreement, ChildFacts } from '../billing/facts.ts'
import type { AbsenceReason } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { nothingReserved, planTable, reservedOn, type ReservedDay } from '../care-plan/care-plan.ts'
import { percentOf } from '../money/percent-of.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/**
 * A day of an agreement as it was planned and as it went. `planned` is what the care plan says; `reserved` is that with extra
 * days and swaps that were agreed, so what had to be answered for.
 */
export type UsedDay = {
  agreement: Agreement
  date: EpochDay
  planned: ReservedDay
  reserved: ReservedDay
  /** Half-open stays that belong to the agreement, in order of time. */
  present: readonly { hostId: string; from: number; until: number }[]
  presentMinutes: number
  /** Closed days take no part in a comparison, whoever cared for the child then; nobody knows of unanswered ones what happened. */
  state: 'answered' | 'unanswered' | 'closed'
  absence: AbsenceReason | undefined
  /** The day is charged though the child was absent; undefined cents where no tariff is known. */
  charged: { cents: number | undefined } | undefined
}

/**
 * The days of a child in a period within one calendar year on which it was planned, was reserved or came; by date, then
 * agreement. The same facts as for billing, so that what is called absent or charged here is so on the invoice.
 */
export function usedDaysOf(
  child: ChildFacts,
  period: Period,
  closures: ClosureCalendar,
  settings: DatedSettings,
): UsedDay[] {
  const careDays = Map.groupBy(careDaysOf(child, period, closures, settings).days, (day) => day.date)
  const agreements = child.agreements.map((agreement) => ({ agreement, plans: agreement.plans.map(planTable) }))
  const used: UsedDay[] = []
  for (let date = period.from; date <= period.until; date += 1) {
    const ofDate = careDays.get(date)
    for (const { agreement, plans } of agreements) {
      if (!covers(agreement, date)) continue
      const planned = reservedOn(plans, date)
      const care = ofDate?.find((day) => day.agreement === agreement)
      if (!care && planned.minutes === 0) continue
      const isClosed = closures.on(agreement.hostId, date) !== undefined
      used.push({
        agreement,
        date,
        planned,
        reserved: care ? { slots: care.reserved, minutes: care.reservedMinutes } : nothingReserved,
        present: care?.present.toSorted((a, b) => a.from - b.from) ?? [],
        presentMinutes: care?.presentMinutes ?? 0,
        state: isClosed ? 'closed' : care?.unregistered ? 'unanswered' : 'answered',
        absence: care?.absence?.reason,
        charged: care?.kind === 'charged-absence' && !care.unregistered ? { cents: priceOf(care, child) } : undefined,
      })
    }
  }
  return used
}

function priceOf({ agreement, date, percent }: CareDay, child: ChildFacts): number | undefined {
  const tariff = tariffOn(child.tariffs, agreement.contractHolderId, date)
  return tariff && percentOf(tariff.dayCents, percent)
}
