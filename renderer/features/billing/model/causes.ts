import type { Cause } from './billing-types.ts'

/** What a cause counts, once kinds that cost the same are taken together. */
export type CauseUnit = 'closed' | 'day' | 'short-day' | 'free-day' | 'long-day' | 'cost'
/** A count of one unit, more (+) or fewer (−) than last month; half days and free half days count ½. */
export type CauseCount = { unit: CauseUnit; count: number }

const order: readonly CauseUnit[] = ['closed', 'day', 'short-day', 'free-day', 'long-day', 'cost']

/**
 * The causes of a difference as few counts as possible, for one line in the list: a day that was attended or charged
 * costs the same, so those are one count. Counts that cancel out are left out.
 */
export function summariseCauses(causes: readonly Cause[]): CauseCount[] {
  const counts = new Map<CauseUnit, number>()
  for (const cause of causes) {
    const { unit, weight } = unitOf(cause)
    counts.set(unit, (counts.get(unit) ?? 0) + cause.quantity * weight)
  }
  return order.flatMap((unit) => {
    const count = counts.get(unit) ?? 0
    return count === 0 ? [] : [{ unit, count }]
  })
}

function unitOf({ kind, percent }: Cause): { unit: CauseUnit; weight: number } {
  if (kind === 'cost') return { unit: 'cost', weight: 1 }
  if (kind === 'closed') return { unit: 'closed', weight: 1 }
  const weight = percent < 100 ? 0.5 : 1
  if (kind === 'free-absence') return { unit: 'free-day', weight }
  if (percent === 160) return { unit: 'long-day', weight: 1 }
  return percent === 40 ? { unit: 'short-day', weight: 1 } : { unit: 'day', weight }
}

/** The causes that are worth a sentence, biggest amount first; their cents add up to the difference, to the cent. */
export function explainedCauses(causes: readonly Cause[]): Cause[] {
  return causes
    .filter((cause) => cause.cents !== 0 || cause.quantity !== 0)
    .toSorted((a, b) => Math.abs(b.cents) - Math.abs(a.cents))
}
