import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { parseDate, toCivil, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'
import { saidTime } from './hours.ts'

const text = extraDays.sentence

/** What is told about: the request, what it does, and how far it is. */
export type Told = {
  answer: ExtraDayAnswer
  date: string
  slots: readonly Interval[]
  insteadOf?: string | undefined
  hostAgrees?: boolean | undefined
  status: 'asked' | 'accepted' | 'refused'
  /** Dates of another year show theirs. */
  year: number | undefined
}

/** A date as it is said: `vrijdag 13 november`, with the year when it is another one. */
export function saidDate(iso: string, currentYear: number | undefined): string {
  const day = parseDate(iso)
  const { year, month, day: number } = toCivil(day)
  const weekday = nl.calendar.weekdays[weekdayOf(day) - 1] ?? ''
  return text.date(weekday, number, nl.calendar.months[month - 1] ?? '', year === currentYear ? undefined : year)
}

/** Hours as they are said: `van 8.00 tot 16.30 uur`. */
export function saidHours(slots: readonly Interval[]): string {
  return text.hours(slots.map(([from, until]) => [saidTime(from), saidTime(until)] as const))
}
