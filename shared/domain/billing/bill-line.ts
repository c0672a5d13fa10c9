import { compareText } from '../text-order.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { percentOf } from '../money/percent-of.ts'
import type { CareDay } from './care-days.ts'
import type { ExtraCost, Tariff } from './facts.ts'
import type { LineKind, Percent } from './issued.ts'

/** A line of an invoice: days of one child, kind, percent and unit price, or one cost. Amounts in cents. */
export type BillLine = {
  childId: string
  kind: LineKind
  percent: Percent
  unitCents: number
  quantity: number
  amountCents: number
  days: CareDay[]
  cost?: ExtraCost
}

/** The tariff in force on a date for a child and contract holder. */
export function tariffOn(tariffs: readonly Tariff[], contractHolderId: string, date: EpochDay): Tariff | undefined {
  for (const tariff of tariffs) if (tariff.contractHolderId === contractHolderId && covers(tariff, date)) return tariff
  return undefined
}

/**
 * Adds a day to the lines of one child: grouped by kind, percent and unit price, which is tariff × percent, half up to the
 * cent (R39–R41).
 */
export function addDayTo(lines: BillLine[], childId: string, day: CareDay, tariff: Tariff, detail: Detail): void {
  const { kind, percent } = day
  const unitCents = percentOf(tariff.dayCents, percent)
  // A child has a handful of lines: looking through them is cheaper than a key per day.
  let line: BillLine | undefined
  for (const known of lines)
    if (known.kind === kind && known.percent === percent && known.unitCents === unitCents) line = known
  if (!line) {
    line = { childId, kind: kind as LineKind, percent, unitCents, quantity: 0, amountCents: 0, days: [] }
    lines.push(line)
  }
  line.quantity += 1
  line.amountCents += unitCents
  if (detail === 'with-days') line.days.push(day)
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

/**
 * Whether the days behind the amounts are kept. Of a month of thousands of children they are most of the memory, and who only
 * wants the amounts does not pay for them.
 */
export type Detail = 'with-days' | 'amounts-only'

/** Order of the days behind a line: by date, then agreement. */
export function compareDays(a: { date: EpochDay; agreement: { id: string } }, b: typeof a): number {
  return a.date - b.date || compareText(a.agreement.id, b.agreement.id)
}
