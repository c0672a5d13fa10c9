import type { Period } from '../../domain/calendar/period.ts'
import type { Slot } from '../../domain/care-plan/care-plan.ts'

/** A plan within its agreement: the days on which it really reserves. */
export type ReservingPlan = Period & { cycleWeeks: number; cycleStart: number; slots: readonly Slot[] }

/** The plans of one agreement, and its place in the document. */
export type ReservingAgreement = { path: string; plans: readonly ReservingPlan[] }

/** A slot that comes back: the weeks ≡ `week` (mod `cycle`), counted from Monday 1969-12-29, between two days. */
type Series = Slot & { agreement: number; first: number; last: number; cycle: bigint; residue: bigint }

/**
 * Which agreements of one child, given in list order, reserve the same minutes of any date as an earlier one, also far in the
 * future; with one such earlier agreement. A sweep over the first days, so that only slots of the same days meet.
 */
export function doubleReservations(agreements: readonly ReservingAgreement[]): Map<string, string> {
  const earlierOf = new Map<number, number>()
  const running = new Map<string, Series[]>()
  const weekdays = new Map<number, Map<bigint, Set<bigint>>>()
  for (const series of agreements.flatMap(seriesOf).sort((a, b) => a.first - b.first)) {
    const cycles = weekdays.get(series.weekday) ?? new Map<bigint, Set<bigint>>()
    weekdays.set(series.weekday, cycles)
    for (const [cycle, residue] of weeksMeeting(series, cycles)) {
      const bucket = running.get(bucketOf(series.weekday, cycle, residue)) ?? []
      meet(series, bucket, earlierOf)
    }
    const residues = cycles.get(series.cycle) ?? new Set()
    cycles.set(series.cycle, residues.add(series.residue))
    const own = bucketOf(series.weekday, series.cycle, series.residue)
    const bucket = running.get(own)
    if (bucket) bucket.push(series)
    else running.set(own, [series])
  }
  return new Map(
    [...earlierOf]
      .sort(([a], [b]) => a - b)
      .map(([later, earlier]) => [agreements[later]?.path ?? '', agreements[earlier]?.path ?? '']),
  )
}

const bucketOf = (weekday: number, cycle: bigint, residue: bigint): string => `${weekday} ${cycle} ${residue}`

function seriesOf({ plans }: ReservingAgreement, agreement: number): Series[] {
  return plans.flatMap((plan) => {
    if (plan.from > plan.until) return []
    const cycle = BigInt(plan.cycleWeeks)
    const start = BigInt((plan.cycleStart + 3) / 7)
    return plan.slots.map((slot) => {
      const residue = modulo(start + BigInt(slot.week - 1), cycle)
      return { ...slot, agreement, first: plan.from, last: plan.until, cycle, residue }
    })
  })
}

/** The weeks of the cycles seen so far that a series falls in sooner or later. */
function* weeksMeeting(series: Series, cycles: ReadonlyMap<bigint, ReadonlySet<bigint>>): Generator<[bigint, bigint]> {
  for (const [cycle, residues] of cycles) {
    const { divisor } = extendedGcd(series.cycle, cycle)
    if (divisor === cycle) {
      const residue = series.residue % cycle
      if (residues.has(residue)) yield [cycle, residue]
    } else for (const residue of residues) if ((residue - series.residue) % divisor === 0n) yield [cycle, residue]
  }
}

/** Notes which agreements meet the series; drops from the bucket what ended before it begins. */
function meet(series: Series, bucket: Series[], earlierOf: Map<number, number>): void {
  let kept = 0
  for (const other of bucket) {
    if (other.last < series.first) continue
    bucket[kept] = other
    kept += 1
    if (other.agreement === series.agreement || other.from >= series.until || series.from >= other.until) continue
    const later = Math.max(other.agreement, series.agreement)
    if (!earlierOf.has(later) && shareDay(series, other))
      earlierOf.set(later, Math.min(other.agreement, series.agreement))
  }
  bucket.length = kept
}

/** Whether two series of one weekday share a day: the Chinese remainder theorem, in BigInt because cycles may be of any length. */
function shareDay(a: Series, b: Series): boolean {
  const { divisor, inverse } = extendedGcd(a.cycle, b.cycle)
  if ((b.residue - a.residue) % divisor !== 0n) return false
  const period = (a.cycle / divisor) * b.cycle
  const week = a.residue + a.cycle * (((b.residue - a.residue) / divisor) * inverse)
  const earliest = BigInt(Math.ceil((Math.max(a.first, b.first) - (a.weekday - 1) + 3) / 7))
  const shared = earliest + modulo(week - earliest, period)
  return shared * 7n - 3n + BigInt(a.weekday - 1) <= BigInt(Math.min(a.last, b.last))
}

const modulo = (value: bigint, modulus: bigint): bigint => ((value % modulus) + modulus) % modulus

/** Greatest common divisor of a and b, and x with a·x ≡ divisor (mod b). */
function extendedGcd(a: bigint, b: bigint): { divisor: bigint; inverse: bigint } {
  let [previous, current, inverse, next] = [a, b, 1n, 0n]
  while (current !== 0n) {
    const quotient = previous / current
    ;[previous, current] = [current, previous - quotient * current]
    ;[inverse, next] = [next, inverse - quotient * next]
  }
  return { divisor: previous, inverse }
}
