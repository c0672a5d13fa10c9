import type { TimeAxis } from './time-axis.ts'

/** The whole hours on an axis, as minutes since midnight. */
export function hoursOn({ from, until }: TimeAxis): number[] {
  const first = Math.ceil(from / 60)
  return Array.from({ length: Math.floor(until / 60) - first + 1 }, (_, index) => (first + index) * 60)
}
