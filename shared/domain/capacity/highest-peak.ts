import type { EpochDay } from '../calendar/date.ts'

/** A day with the number of children at its height, and the limit of that day. */
export type Peak = { date: EpochDay; peak: number; limit: number }

/** The one to show of two: the higher, among equals the one under the lower limit, then the one that was there first. */
export function higherPeak<Known extends Peak, Other extends Peak>(known: Known | undefined, other: Other) {
  if (!known) return other
  const isHigher = other.peak > known.peak || (other.peak === known.peak && other.limit < known.limit)
  return isHigher ? other : known
}
