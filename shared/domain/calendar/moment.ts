import { isDate } from './date.ts'
import { isTime } from './time.ts'

/** Whether a text is a local moment to the minute, `2026-11-22T10:05`: a date that exists and a time of a day. */
export function isMoment(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split('T')
  return rest.length === 0 && isDate(date) && isTime(time)
}
