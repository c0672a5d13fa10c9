import { compareText } from '../text-order.ts'
import type { EpochDay } from '../calendar/date.ts'
import { percentOf } from '../money/percent-of.ts'
import type { CareDay } from './care-days.ts'
import type { ExtraCost, Tariff } from './facts.ts'
import type { LineKind, Percent } from './issued.ts'

/** A care day with the tariff in force on its date for that child and contract holder. */
export type PricedDay = CareDay & { tariff: Tariff; unitCents: number }

/** A line of an invoice: days of one child, kind, percent and unit price, or one cost. Amounts in cents. */
export type BillLine = {
  childId: string
  kind: LineKind
  percent: Percent
  unitCents: number
  quantity: number
  amountCents: number
  days: PricedDay[]
  cost?: ExtraCost
}

/** Price of a day: tariff × percent, half up to the cent (R39–R41). */
export function priceDay(day: CareDay, tariff: Tariff): PricedDay {
  return { ...day, tariff, unitCents: percentOf(tariff.dayCents, day.percent) }
}

/** Groups the priced days of one child by kind, percent and unit price. */
export function linesOfDays(childId: string, days: readonly PricedDay[]): BillLine[] {
  const lines = new Map<string, BillLine>()
  for (const day of days) {
    const key = `${day.kind} ${day.percent} ${day.unitCents}`
    let line = lines.get(key)
    if (!line) {
      line = {
        childId,
        kind: day.kind as LineKind,
        percent: day.percent,
        unitCents: day.unitCents,
        quantity: 0,
        amountCents: 0,
        days: [],
      }
      lines.set(key, line)
    }
    line.quantity += 1
    line.amountCents += day.unitCents
    line.days.push(day)
  }
  return [...lines.values()]
}

/** A cost as a line of its own, never merged. */
export function lineOfCost(childId: string, cost: ExtraCost): BillLine {
  return {
    childId,
    kind: 'cost',
    percent: 100,
    unitCents: cost.cents,
    quantity: 1,
    amountCents: cost.cents,
    days: [],
    cost,
  }
}

/** Printing order: child, kind, percent, unit price; costs after all others by child, date and cents (exchange.md §2). */
export function compareLines(a: BillLine, b: BillLine): number {
  if (a.cost && b.cost)
    return (
      compareText(a.childId, b.childId) ||
      a.cost.date - b.cost.date ||
      a.cost.cents - b.cost.cents ||
      compareText(a.cost.description, b.cost.description) ||
      Number(a.cost.fiscal) - Number(b.cost.fiscal)
    )
  if (a.cost || b.cost) return a.cost ? 1 : -1
  return (
    compareText(a.childId, b.childId) ||
    compareText(a.kind, b.kind) ||
    a.percent - b.percent ||
    a.unitCents - b.unitCents
  )
}

/** Order of the days behind a line: by date, then agreement. */
export function compareDays(a: { date: EpochDay; agreement: { id: string } }, b: typeof a): number {
  return a.date - b.date || compareText(a.agreement.id, b.agreement.id)
}
