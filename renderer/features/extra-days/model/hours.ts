import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { formatTime, parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { StayRecord } from '../../../../shared/domain/exchange/document.ts'

/** Hours of a record as minutes, in order of time. */
export function intervalsOf(slots: readonly StayRecord[]): Interval[] {
  return slots.map(({ from, until }): Interval => [parseTime(from), parseTime(until)]).sort((a, b) => a[0] - b[0])
}

/** Minutes as hours of a record. */
export function slotsOf(intervals: readonly Interval[]): StayRecord[] {
  return intervals.map(([from, until]) => ({ from: formatTime(from), until: formatTime(until) }))
}

/** A minute as it is said: `8.00`, `16.30`. */
export function saidTime(minute: number): string {
  return `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`
}
