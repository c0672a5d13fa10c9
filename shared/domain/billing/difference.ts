import type { FamilyBill } from './bill-period.ts'
import type { LineKind, Percent, UnchargedKind } from './issued.ts'

/** More or fewer days (or costs) of one kind and percent than before, and what that is in cents. */
export type DifferenceCause = { kind: LineKind | UnchargedKind; percent: Percent; quantity: number; cents: number }

type Counted = { kind: LineKind | UnchargedKind; percent: Percent; quantity: number; amountCents: number }

/** What a bill counts: its lines, and the days that cost nothing. */
export function countedOf(bill: FamilyBill): Counted[] {
  const uncharged = bill.children.flatMap((child) =>
    child.uncharged.map((day) => ({
      kind: day.kind as UnchargedKind,
      percent: 100 as Percent,
      quantity: 1,
      amountCents: 0,
    })),
  )
  return [...bill.lines, ...uncharged]
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
