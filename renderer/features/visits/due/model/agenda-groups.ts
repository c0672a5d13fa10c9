import { formatDate, parseDate, weekdayOf } from '../../../../../shared/domain/calendar/date.ts'
import type { AgendaVisit } from '../../visit-types.ts'

/** The parts of the agenda, in their order. */
const agendaTimes = ['past', 'today', 'this-week', 'later'] as const
type AgendaTime = (typeof agendaTimes)[number]

/** Visits that are planned, by when they are, what was forgotten on top. What was begun stands above every list already. */
export function agendaGroups(
  visits: readonly AgendaVisit[],
  today: string,
): { time: AgendaTime; visits: AgendaVisit[] }[] {
  const sunday = formatDate(parseDate(today) + 7 - weekdayOf(parseDate(today)))
  const timeOf = ({ date }: AgendaVisit): AgendaTime => {
    if (date < today) return 'past'
    if (date === today) return 'today'
    return date <= sunday ? 'this-week' : 'later'
  }
  const planned = Map.groupBy(
    visits.filter(({ status, isBegun }) => status === 'planned' && !isBegun),
    timeOf,
  )
  return agendaTimes.flatMap((time) => {
    const members = planned.get(time)
    return members ? [{ time, visits: members }] : []
  })
}

/** How far back a visit that was never filled in is looked for, and how far ahead the agenda goes, in days. */
const back = 120
const ahead = 180

/** The days that the agenda looks at. */
export function agendaPeriod(today: string): { from: string; until: string } {
  return { from: formatDate(parseDate(today) - back), until: formatDate(parseDate(today) + ahead) }
}
