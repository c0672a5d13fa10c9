import { formatDate, toEpochDay } from '../../shared/domain/calendar/date.ts'

/** What time it is, in local time unless said otherwise: the domain has no clock of its own. */
export type Clock = {
  /** `2026-11-22`. */
  today(): string
  /** `2026-11-22T09:30:00`. */
  now(): string
  /** `2026-11-22T08:30:00.000Z`, in UTC: the same order on every machine, for what travels. */
  utc(): string
}

/** The machine's clock; `today` (ONTHAAL_TODAY) fixes the date, so that a demo or a test is the same on any day. */
export function systemClock(today?: string): Clock {
  const date = (moment: Date): string =>
    today ?? formatDate(toEpochDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()))
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    today: () => date(new Date()),
    now: () => {
      const moment = new Date()
      return `${date(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`
    },
    utc: () => {
      const moment = new Date().toISOString()
      return today === undefined ? moment : `${today}${moment.slice(10)}`
    },
  }
}
