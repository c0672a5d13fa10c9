import type { Period } from '../../domain/calendar/period.ts'
import type { Slot } from '../../domain/care-plan/care-plan.ts'

/** A plan within its agreement: the days on which it really reserves. */
export type ReservingPlan = Period & { cycleWeeks: number; cycleStart: number; slots: readonly Slot[] }

/** Whether two plans reserve the same minutes of any date, also far in the future. */
export function reserveTheSame(a: ReservingPlan, b: ReservingPlan): boolean {
  const from = Math.max(a.from, b.from)
  const until = Math.min(a.until, b.until)
  if (from > until) return false
  return a.slots.some((slot) =>
    b.slots.some(
      (other) =>
        slot.weekday === other.weekday &&
        slot.from < other.until &&
        other.from < slot.until &&
        isSharedDay(
          mondayOf(a, slot),
          BigInt(a.cycleWeeks),
          mondayOf(b, other),
          BigInt(b.cycleWeeks),
          slot.weekday,
          from,
          until,
        ),
    ),
  )
}

/** Week number (in whole weeks since Monday 1969-12-29) of the first Monday of a slot's week of the cycle. */
function mondayOf(plan: ReservingPlan, slot: Slot): bigint {
  return BigInt((plan.cycleStart + 3) / 7) + BigInt(slot.week - 1)
}

/**
 * Whether a week ≡ first (mod cycle) and ≡ second (mod other cycle) has its weekday between two days: the Chinese remainder
 * theorem, in BigInt because cycles may have any number of weeks.
 */
function isSharedDay(
  first: bigint,
  cycle: bigint,
  second: bigint,
  otherCycle: bigint,
  weekday: number,
  from: number,
  until: number,
): boolean {
  const { divisor, inverse } = extendedGcd(cycle, otherCycle)
  if ((second - first) % divisor !== 0n) return false
  const period = (cycle / divisor) * otherCycle
  const week = first + cycle * (((second - first) / divisor) * inverse)
  const earliest = BigInt(Math.ceil((from - (weekday - 1) + 3) / 7))
  const shared = earliest + ((((week - earliest) % period) + period) % period)
  return shared * 7n - 3n + BigInt(weekday - 1) <= BigInt(until)
}

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
