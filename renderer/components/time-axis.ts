/** The one axis of the program, in minutes since midnight. */
export type TimeAxis = { from: number; until: number }

/** 06:30–18:30, everywhere. */
export const standardAxis: TimeAxis = { from: 390, until: 1110 }

/** The standard axis, widened to whole half hours where a time lies outside it. */
export function axisAround(times: Iterable<{ from: number; until: number }>): TimeAxis {
  let { from, until } = standardAxis
  for (const time of times) {
    from = Math.min(from, Math.floor(time.from / 30) * 30)
    until = Math.max(until, Math.ceil(time.until / 30) * 30)
  }
  return { from, until }
}

/** Where a minute lies on the axis, in per cent from the left, held within it. */
export function percentOnAxis(axis: TimeAxis, minute: number): number {
  return Math.max(0, Math.min(100, ((minute - axis.from) / (axis.until - axis.from)) * 100))
}
