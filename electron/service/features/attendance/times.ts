import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'

/** A stretch of a day as the contract has it: `HH:MM`, half-open. */
export type Stretch = { from: string; until: string }

/** Minutes as times of the clock. */
export function stretch(from: number, until: number): Stretch {
  return { from: formatTime(from), until: formatTime(until) }
}

/** Intervals as times of the clock. */
export function stretches(intervals: readonly Interval[]): Stretch[] {
  return intervals.map(([from, until]) => stretch(from, until))
}

/** Stays as times of the clock, each with its host. */
export function placed(stays: readonly { hostId: string; from: number; until: number }[]) {
  return stays.map(({ hostId, from, until }) => ({ hostId, ...stretch(from, until) }))
}
