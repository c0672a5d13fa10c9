import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'
import { formatDay, formatWeekday } from '../../../format/date.ts'
import { calendar } from '../../../i18n/nl/calendar.ts'

const weekday = new RegExp(`^\\s*(?:${[...calendar.weekdays, ...calendar.weekdaysShort].join('|')})\\.?\\s+`, 'i')

/** A date as the bar shows it: `ma 30 nov 2026`. */
export function printDate(iso: string): string {
  return `${formatWeekday(iso)} ${formatDay(iso)}`
}

/** A date as it is typed in the bar, with or without its weekday, which is not compared; undefined when it is none. */
export function readDate(text: string): string | undefined {
  return parseFormDate(text.replace(weekday, ''))
}
