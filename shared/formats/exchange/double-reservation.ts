import type { Period } from '../../domain/calendar/period.ts'
import type { Slot } from '../../domain/care-plan/care-plan.ts'
import { gcd, modulo } from '../../domain/care-plan/cycles.ts'
import { isSharedDay } from './shared-day.ts'

/** A plan within its agreement: the days on which it really reserves. */
export type ReservingPlan = Period & { cycleWeeks: number; cycleStart: number; slots: readonly Slot[] }

/** The plans of one agreement, and its place in the document. */
export type ReservingAgreement = { path: string; plans: readonly ReservingPlan[] }

/** A slot that comes back: in the weeks ≡ `residue` (mod `cycle`), counted from Monday 1969-12-29, between two days. */
type Series = Slot & { agreement: number; first: number; last: number; cycle: number; residue: number }

/** Series of one weekday, cycle and week of it. Settled are those of agreements already known to meet an earlier one. */
type Bucket = { open: Series[]; settled: Series[]; earliestSettled: number }

/** By weekday, then cycle, then week of the cycle. */
type Buckets = Map<number, Map<number, Map<number, Bucket>>>

/** Per agreement (its place among those of the child) an earlier one that it meets. */
type Meetings = Map<number, number>

/**
 * Which agreements of one child, given in list order, reserve the same minutes of any date as an earlier one, also far in the
 * future; with one such earlier agreement. A sweep over the first days, so that only what runs at the same time is compared.
 */
export function doubleReservations(agreements: readonly ReservingAgreement[]): [later: string, earlier: string][] {
  const meetings: Meetings = new Map()
  const buckets: Buckets = new Map()
  for (const series of agreements.flatMap(seriesOf).sort((a, b) => a.first - b.first)) {
    for (const bucket of bucketsMet(series, buckets)) meet(series, bucket, meetings)
    bucketOf(series, buckets).open.push(series)
  }
  const pathOf = (agreement: number): string => agreements[agreement]?.path ?? ''
  return [...meetings].sort(([a], [b]) => a - b).map(([later, earlier]) => [pathOf(later), pathOf(earlier)])
}

function seriesOf({ plans }: ReservingAgreement, agreement: number): Series[] {
  return plans.flatMap((plan) => {
    if (plan.from > plan.until) return []
    const { cycleWeeks: cycle } = plan
    const start = modulo((plan.cycleStart + 3) / 7, cycle)
    return plan.slots.map((slot) => {
      // start + week − 1 modulo cycle, without a sum that is too large for a double.
      const before = cycle - (slot.week - 1)
      const residue = start >= before ? start - before : start + (slot.week - 1)
      return { ...slot, agreement, first: plan.from, last: plan.until, cycle, residue }
    })
  })
}

function bucketOf({ weekday, cycle, residue }: Series, buckets: Buckets): Bucket {
  const cycles = orNew(buckets, weekday, () => new Map<number, Map<number, Bucket>>())
  const residues = orNew(cycles, cycle, () => new Map<number, Bucket>())
  return orNew(residues, residue, () => ({ open: [], settled: [], earliestSettled: Infinity }))
}

function orNew<Value>(values: Map<number, Value>, key: number, make: () => Value): Value {
  const known = values.get(key)
  if (known !== undefined) return known
  const made = make()
  values.set(key, made)
  return made
}

/** The buckets of weeks that a series falls in sooner or later; those in which everything has ended are dropped. */
function* bucketsMet(series: Series, buckets: Buckets): Generator<Bucket> {
  for (const [cycle, residues] of buckets.get(series.weekday) ?? []) {
    const divisor = gcd(series.cycle, cycle)
    if (divisor === cycle) {
      const bucket = residues.get(series.residue % cycle)
      if (bucket) yield bucket
      continue
    }
    for (const [residue, bucket] of residues) {
      if ((residue - series.residue) % divisor !== 0) continue
      yield bucket
      if (bucket.open.length + bucket.settled.length === 0) residues.delete(residue)
    }
  }
}

/** Notes which agreements meet through this series and those of a bucket, and drops from the bucket what has ended. */
function meet(series: Series, bucket: Bucket, meetings: Meetings): void {
  bucket.open = bucket.open.filter((other) => {
    if (other.last < series.first) return false
    const [earlier, later] = [series.agreement, other.agreement].toSorted((a, b) => a - b) as [number, number]
    if (!meetings.has(later) && reserveTheSame(series, other)) meetings.set(later, earlier)
    if (!meetings.has(other.agreement)) return true
    bucket.settled.push(other)
    bucket.earliestSettled = Math.min(bucket.earliestSettled, other.agreement)
    return false
  })
  if (meetings.has(series.agreement) || bucket.earliestSettled >= series.agreement) return
  bucket.settled = bucket.settled.filter((other) => other.last >= series.first)
  const earlier = bucket.settled.find((other) => other.agreement < series.agreement && reserveTheSame(series, other))
  if (earlier) meetings.set(series.agreement, earlier.agreement)
}

function reserveTheSame(a: Series, b: Series): boolean {
  return a.agreement !== b.agreement && a.from < b.until && b.from < a.until && isSharedDay(a, b)
}
