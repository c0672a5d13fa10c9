import { formatDate, parseDate } from '../calendar/date.ts'
import { formatTime, parseTime } from '../calendar/time.ts'

const secondsPerDay = 86_400

/**
 * Seconds on the clock on the wall from 1970-01-01T00:00 to a local moment (`2026-11-22T10:05`, seconds may follow). A day always
 * has 24 hours, as in exchange.md §2: the night on which the clock changes makes no term shorter or longer.
 */
export function wallSeconds(moment: string): number {
  const seconds = moment.length > 16 ? Number(moment.slice(17, 19)) : 0
  return parseDate(moment.slice(0, 10)) * secondsPerDay + parseTime(moment.slice(11, 16)) * 60 + seconds
}

/** The local moment some hours after another, to the minute. */
export function hoursLater(moment: string, hours: number): string {
  return secondsLater(moment, hours * 3_600).slice(0, 16)
}

/** The local moment some seconds after another, with its seconds. */
export function secondsLater(moment: string, seconds: number): string {
  const total = wallSeconds(moment) + seconds
  const day = Math.floor(total / secondsPerDay)
  const inDay = total - day * secondsPerDay
  return `${formatDate(day)}T${formatTime(Math.floor(inDay / 60))}:${String(inDay % 60).padStart(2, '0')}`
}
