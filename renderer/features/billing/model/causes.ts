import type { Cause } from './billing-types.ts'

/** What a cause counts, once kinds that cost the same are taken together. */
type CauseUnit = 'closed' | 'day' | 'short-day' | 'free-day' | 'long-day' | 'cost'
/** A count of one unit, more (+) or fewer (−) than last month; half days and free half days count ½. */
export type CauseCount = { unit: CauseUnit; count: number }

const order: readonly CauseUnit[] = ['closed', 'day', 'short-day', 'free-day', 'long-day', 'cost']

/** The same number of something for another amount. */
export type CauseRemark = 'other-days' | 'other-tariff' | 'other-costs'

/**
 * The causes of a difference as few counts as possible, for one line in the list: a day that was attended or charged
 * costs the same, so those are one count. Counts that cancel out are left out, but not the cents they leave behind.
 */
export function summariseCauses(causes: readonly Cause[]): (CauseCount | CauseRemark)[] {
  const counts = new Map<CauseUnit, number>()
  for (const cause of causes) {
    const { unit, weight } = unitOf(cause)
    counts.set(unit, (counts.get(unit) ?? 0) + cause.quantity * weight)
  }
  const counted = order.flatMap((unit) => {
    const count = counts.get(unit) ?? 0
    return count === 0 ? [] : [{ unit, count }]
  })
  return [...counted, ...remarks(causes, counted)]
}

function remarks(causes: readonly Cause[], counted: readonly CauseCount[]): CauseRemark[] {
  const days = causes.filter((cause) => cause.kind !== 'cost')
  const costs = causes.filter((cause) => cause.kind === 'cost')
  const found: CauseRemark[] = []
  const hasPaidDays = counted.some(({ unit }) => unit === 'day' || unit === 'short-day' || unit === 'long-day')
  if (!hasPaidDays && centsOf(days) !== 0)
    found.push(days.some((cause) => cause.quantity !== 0 && cause.cents !== 0) ? 'other-days' : 'other-tariff')
  if (!counted.some(({ unit }) => unit === 'cost') && centsOf(costs) !== 0) found.push('other-costs')
  return found
}

function centsOf(causes: readonly Cause[]): number {
  return causes.reduce((sum, cause) => sum + cause.cents, 0)
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
