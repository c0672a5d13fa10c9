import { readTypedTime } from '../../shared/domain/attendance/typed-time.ts'
import { isDate } from '../../shared/domain/calendar/date.ts'
import { formatTime } from '../../shared/domain/calendar/time.ts'

/** A date as it is typed (`1/1/2027`, `1-1-2027`, `1.1.2027`, `2027-01-01`) as ISO date, or undefined. */
export function parseTypedDate(text: string): string | undefined {
  const typed = text.trim()
  if (isDate(typed)) return typed
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed)
  if (!match) return undefined
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(iso) ? iso : undefined
}

/** An amount as it is typed (`28,15`, `€ 1.234,5`, `28.15`) in integer cents, or undefined; never through a fraction. */
export function parseTypedCents(text: string): number | undefined {
  const typed = text.replace(/[€\s\u00a0]/g, '')
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[,.](\d{1,2}))?$/.exec(typed)
  if (!match) return undefined
  const [, whole = '', fraction = ''] = match
  return Number(whole.replaceAll('.', '')) * 100 + Number(fraction.padEnd(2, '0'))
}

/** A number of zero or more as it is typed, with comma or point, or undefined. */
export function parseTypedNumber(text: string): number | undefined {
  const typed = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined
}

/** A time as it is typed (`9`, `9.30`, `9:30`, `0930`, `9u30`) as `HH:MM`, or undefined. */
export function parseTypedTime(text: string): string | undefined {
  const { minute } = readTypedTime(text)
  return minute === undefined ? undefined : formatTime(minute)
}
