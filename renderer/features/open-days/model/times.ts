import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { Stretch } from '../open-days-types.ts'

/** Stretches of a day as they are read: `08:00–12:00, 13:00–17:00`. */
export function formatTimes(stretches: readonly Stretch[]): string {
  return stretches.map(({ from, until }) => `${from}–${until}`).join(', ')
}

/** Their minutes together. */
export function minutesOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, until }) => sum + parseTime(until) - parseTime(from), 0)
}
