import type { TimeAxis } from './time-axis.ts'

/** How many children there are from one minute to another. */
export type CountStep = { from: number; until: number; count: number }

/**
 * The outline of a day's steps as an SVG path on the axis, `top` units high with zero at the bottom: it falls to the ground
 * only where there is nobody. Steps are in order of time and do not overlap.
 */
export function stepOutline(steps: readonly CountStep[], axis: TimeAxis, top: number): string {
  let path = `M0 ${top}`
  let reached: number | undefined
  for (const { from, until, count } of steps) {
    if (reached !== undefined && reached !== from) path += `V${top}`
    path += `H${from - axis.from}V${top - count}H${until - axis.from}`
    reached = until
  }
  return `${path}V${top}H${axis.until - axis.from}Z`
}
