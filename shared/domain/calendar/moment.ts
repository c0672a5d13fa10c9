import { isDate } from './date.ts'
import { isTime } from './time.ts'

/** Whether a text is a local moment to the minute that exists, `2026-11-22T10:05`. */
export function isMoment(text: string): boolean {
  const [day = '', time = '', ...rest] = text.split('T')
  return isDate(day) && isTime(time) && rest.length === 0
}
