import { formatDay, yearOfIso } from '../../../format/date.ts'
import { reports } from '../../../i18n/nl/reports.ts'
import type { FormProblem } from '../report-types.ts'

/** Dates named one by one; more are counted. */
const namedDates = 4

/** A problem in words: the fact, and what it asks or means. */
export function problemWords(problem: FormProblem, childName: string): { fact: string; todo: string } {
  const words = reports.problems[problem.code]
  const block = problem.block === undefined ? '' : reports.blockWords[problem.block]
  return { fact: words.fact(childName, datesInWords(problem.dates), block), todo: words.todo }
}

/** `9 okt, 12 okt en 21 okt`, or `22 dagen (1 okt – 30 okt)`. Dates ascending, of one month. */
export function datesInWords(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  const short = (date: string) => formatDay(date, yearOfIso(date))
  if (dates.length > namedDates) return reports.daysBetween(dates.length, short(first), short(last))
  if (dates.length === 1) return short(first)
  return reports.and(dates.slice(0, -1).map(short).join(', '), short(last))
}
