import { formatWeekdayDate } from '../../../format/date.ts'
import { page as text } from '../../../i18n/nl/today/page.ts'
import type { Now } from './line-words.ts'

/** The day that is looked at within a sentence: `vandaag`, or `ma 23 nov` where nobody works today. */
export function dayWords(day: string, { today, year }: Now): string {
  return day === today ? text.today : formatWeekdayDate(day, year)
}
