import type { Interval } from '../billing/issued.ts'

/** Intervals in order of time in which those that touch or overlap are one. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const whole: [number, number][] = []
  for (const [from, until] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else if (from < until) whole.push([from, until])
  }
  return whole
}

/** The minutes that are in both lists; each in order of time and without overlaps. */
export function common(ones: readonly Interval[], others: readonly Interval[]): Interval[] {
  return ones.flatMap(([from, until]) =>
    others
      .map(([otherFrom, otherUntil]) => [Math.max(from, otherFrom), Math.min(until, otherUntil)] as const)
      .filter(([start, end]) => start < end),
  )
}

/** Whether every interval lies whole within one of the others, which are joined. */
export function liesWithin(intervals: readonly Interval[], others: readonly Interval[]): boolean {
  // Without taking pairs apart: it is asked some millions of times.
  return intervals.every((one) => others.some((other) => other[0] <= one[0] && one[1] <= other[1]))
}
