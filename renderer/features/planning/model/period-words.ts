import { formatDay, formatMonth, formatQuarter } from '../../../format/date.ts'
import { isoWeek } from '../../../format/week.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { PlanningView } from '../planning-search.ts'

const text = planning.board

/** The period in view in words: `week 47 · 16–20 nov 2026`, `november 2026`, `Q4 2026`. A week by the first and last day shown. */
export function periodWords(view: PlanningView, from: string, until: string): string {
  if (view === 'maand') return formatMonth(from)
  if (view === 'kwartaal') return formatQuarter(`${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`)
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7)
  const year = from.slice(0, 4) === until.slice(0, 4) ? Number(from.slice(0, 4)) : undefined
  const first = isOneMonth ? String(Number(from.slice(8))) : formatDay(from, year)
  return text.week(isoWeek(from), text.days(first, formatDay(until), isOneMonth))
}
