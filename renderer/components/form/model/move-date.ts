import { formatDate, isDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { isTyped, readTyped } from './typed-value.ts'

/** The ISO date that a value of a draft is, or that its text stands for; undefined for anything else. */
export function isoOf(value: unknown): string | undefined {
  const read = isTyped(value) ? readTyped(value) : { value }
  return 'value' in read && typeof read.value === 'string' && isDate(read.value) ? read.value : undefined
}

/** A date moved by some days; `today` where there is none yet; what is no date stays, to be corrected first. */
export function moveDate(value: unknown, days: number, today: string | undefined): unknown {
  const iso = isoOf(value)
  if (iso !== undefined) {
    const moved = formatDate(parseDate(iso) + days)
    return isDate(moved) ? moved : value
  }
  const isEmpty = value === undefined || (isTyped(value) && value.text.trim() === '')
  return isEmpty ? today : value
}
