import { axisAround, type TimeAxis } from '../../../components/time-axis.ts'
import type { BoardHost } from '../planning-types.ts'

/** One scale for all cells of a board, so that they can be compared: the time axis, and the height in children. */
export type BoardScale = { axis: TimeAxis; top: number }

/** The scale that holds every step and limit of the hosts. */
export function boardScale(hosts: readonly BoardHost[]): BoardScale {
  let top = 1
  for (const { cells } of hosts) for (const { limit, peak } of cells) top = Math.max(top, limit, peak)
  // Half a child above the highest limit keeps its dashes clear of the edge.
  return { axis: axisAround(stepsOf(hosts)), top: top + 0.5 }
}

function* stepsOf(hosts: readonly BoardHost[]): Generator<{ from: number; until: number }> {
  for (const { cells } of hosts)
    for (const { steps = [] } of cells) {
      const [first, last] = [steps[0], steps.at(-1)]
      if (first && last) yield { from: first[0], until: last[1] }
    }
}
