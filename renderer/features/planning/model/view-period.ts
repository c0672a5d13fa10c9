import { daysInMonth, formatDate, mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { addMonths, monthPeriod, quarterOf } from '../../../../shared/domain/calendar/period.ts'
import type { PlanningView } from '../planning-search.ts'

/** What is in view, in ISO dates, both inclusive; `quarter` is the one whose average stands beside it (`2026-Q4`). */
export type ViewPeriod = { from: string; until: string; quarter: string }

/** The whole week, month or quarter that holds a date. The quarter of a week is that of its Thursday, as its year is. */
export function periodOfView(view: PlanningView, date: string): ViewPeriod {
  const day = parseDate(date)
  if (view === 'week') {
    const monday = mondayOf(day)
    return iso({ from: monday, until: monday + 6 }, quarterOf(monday + 3).name)
  }
  const quarter = quarterOf(day)
  return iso(view === 'maand' ? monthPeriod(date.slice(0, 7)) : quarter, quarter.name)
}

/** The date as many weeks, months or quarters further (back, when negative); the 31st becomes the last day of a shorter month. */
export function turnDate(view: PlanningView, date: string, by: number): string {
  if (view === 'week') return formatDate(parseDate(date) + by * 7)
  const month = addMonths(date.slice(0, 7), view === 'maand' ? by : by * 3)
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  return `${month}-${String(Math.min(last, Number(date.slice(8)))).padStart(2, '0')}`
}

function iso(period: { from: number; until: number }, quarter: string): ViewPeriod {
  return { from: formatDate(period.from), until: formatDate(period.until), quarter }
}
