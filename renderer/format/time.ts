import { formatTime } from '../../shared/domain/calendar/time.ts'
import { formatNumber } from './money.ts'
import { formatDay, formatWeekdayDate } from './date.ts'

/** Minutes since midnight as a span of the clock: `08:00–12:30`. */
export function formatSpan(from: number, until: number): string {
  return `${formatTime(from)}–${formatTime(until)}`
}

/** A length in minutes: `6:15`. */
export function formatDuration(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Half days as days: 5 → `2,5`. */
export function formatHalfDays(halfDays: number): string {
  return formatNumber(halfDays / 2)
}

/** A moment (`2026-11-06T17:32:00` on this computer's clock, or an instant) as it is said: `vr 6 nov 17:32`; with the year when it is not the current one. */
export function formatMoment(moment: string, currentYear?: number): string {
  const local = localMoment(new Date(moment))
  return `${formatWeekdayDate(local.slice(0, 10), currentYear)} ${local.slice(11, 16)}`
}

/** A local moment (`2026-11-22T10:05`) in a sentence or a letter, with its year: `22 nov 2026 10:05`. */
export function formatLongMoment(moment: string): string {
  return `${formatDay(moment.slice(0, 10))} ${moment.slice(11, 16)}`
}

/** The time of a moment or instant on this computer's clock: `17:32`. */
export function formatClock(moment: string): string {
  return localMoment(new Date(moment)).slice(11, 16)
}

/** This moment on this computer's clock, written like those of the service: `2026-11-06T17:32:00`. */
export function localNow(): string {
  return localMoment(new Date())
}

function localMoment(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}
