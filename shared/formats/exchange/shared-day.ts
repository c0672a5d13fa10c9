/** A weekday in the weeks ≡ `residue` (mod `cycle`), counted from Monday 1969-12-29, from one epoch day to another. */
type RecurringDay = { weekday: number; cycle: number; residue: number; first: number; last: number }

/** Whether two series of one weekday share a day: the Chinese remainder theorem, in BigInt because cycles may be of any length. */
export function isSharedDay(a: RecurringDay, b: RecurringDay): boolean {
  const [cycle, other, difference] = [BigInt(a.cycle), BigInt(b.cycle), BigInt(b.residue) - BigInt(a.residue)]
  const { divisor, inverse } = extendedGcd(cycle, other)
  if (difference % divisor !== 0n) return false
  const week = BigInt(a.residue) + cycle * ((difference / divisor) * inverse)
  const earliest = BigInt(Math.ceil((Math.max(a.first, b.first) - (a.weekday - 1) + 3) / 7))
  const period = (cycle / divisor) * other
  const shared = earliest + ((((week - earliest) % period) + period) % period)
  return shared * 7n - 3n + BigInt(a.weekday - 1) <= BigInt(Math.min(a.last, b.last))
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
