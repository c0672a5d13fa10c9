import type { Interval } from '../billing/issued.ts'

/** A number of children, above zero, from a minute until the next step; minutes since midnight, half-open. */
export type Step = { from: number; until: number; count: number }

/**
 * How many intervals run at once, as steps in order of time; gaps are zero, and steps that touch differ in count. Leaving
 * and arriving in one minute do not meet (exchange.md §4).
 */
export function stepsOf(intervals: readonly Interval[]): Step[] {
  // An edge is its minute doubled, odd for an arrival: plain numbers sort fast, and there are very many days.
  const edges: number[] = []
  for (const [from, until] of intervals) edges.push(from * 2 + 1, until * 2)
  edges.sort((a, b) => a - b)
  const steps: Step[] = []
  let open: Step | undefined
  let present = 0
  let minute = 0
  const settle = (): void => {
    if (present === (open?.count ?? 0)) return
    if (open) open.until = minute
    open = present > 0 ? { from: minute, until: minute, count: present } : undefined
    if (open) steps.push(open)
  }
  for (const edge of edges) {
    if (edge >> 1 !== minute) {
      settle()
      minute = edge >> 1
    }
    present += edge & 1 ? 1 : -1
  }
  settle()
  return steps
}

/** The highest number of children in a day; 0 without steps. */
export function peakOf(steps: readonly Step[]): number {
  let peak = 0
  for (const step of steps) if (step.count > peak) peak = step.count
  return peak
}
