import { percentFor } from '../attendance/percent.ts'
import type { FamilyBill } from './bill-period.ts'
import type { IssuedInvoice, LineKind, Percent, UnchargedKind } from './issued.ts'

/** More or fewer days (or costs) of one kind and percent than before, and what that is in cents. */
export type DifferenceCause = { kind: LineKind | UnchargedKind; percent: Percent; quantity: number; cents: number }

/** Days (or costs) of one kind and percent, in cents. */
export type Counted = { kind: LineKind | UnchargedKind; percent: Percent; quantity: number; amountCents: number }

/** What a bill counts: its lines, and the days that cost nothing, weighed by what was reserved. */
export function countedOf(bill: FamilyBill): Counted[] {
  return [...bill.lines, ...bill.children.flatMap((child) => child.uncharged.map(countUncharged))]
}

/** The same of an invoice as it was issued. */
export function countedOfIssued(invoice: Pick<IssuedInvoice, 'lines' | 'uncharged'>): Counted[] {
  const uncharged = invoice.uncharged.flatMap(({ kind, days }) => days.map((day) => countUncharged({ ...day, kind })))
  return [...invoice.lines, ...uncharged]
}

function countUncharged(day: { kind: LineKind | UnchargedKind; reservedMinutes: number }): Counted {
  return { kind: day.kind, percent: percentFor(day.reservedMinutes, false), quantity: 1, amountCents: 0 }
}

/**
 * Why an amount differs from the one before, per kind and percent; the cents add up to the difference exactly. Equal
 * quantities with other cents are another tariff.
 */
export function differenceCauses(now: readonly Counted[], before: readonly Counted[]): DifferenceCause[] {
  const causes = new Map<string, DifferenceCause>()
  const count = (sign: 1 | -1, counted: readonly Counted[]): void => {
    for (const { kind, percent, quantity, amountCents } of counted) {
      const key = `${kind} ${percent}`
      const cause = causes.get(key) ?? { kind, percent, quantity: 0, cents: 0 }
      cause.quantity += sign * quantity
      cause.cents += sign * amountCents
      causes.set(key, cause)
    }
  }
  count(1, now)
  count(-1, before)
  return [...causes.values()]
    .filter((cause) => cause.quantity !== 0 || cause.cents !== 0)
    .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents) || b.percent - a.percent)
}
