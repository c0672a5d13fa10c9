import type { NamedPattern } from '../../shared/contract/capacity.ts'
import { formatDay, formatWeekdayDate } from './date.ts'
import { formatSpan } from './time.ts'
import { nl } from '../i18n/nl.ts'

const text = nl.hosts.capacity

/** A breach or a pattern of them as its fact: when it is, and how many of how many (`elke dinsdag 08:00–12:30, …: 9 van 8.`). */
export function breachFact(pattern: NamedPattern, year: number | undefined): string {
  return text.breachFact(breachMoment(pattern, year), pattern.count, pattern.limit)
}

function breachMoment({ weekday, everyWeeks, from, until, dates, goesOn }: NamedPattern, year?: number): string {
  const [first = ''] = dates
  const last = dates.at(-1) ?? first
  const span = formatSpan(from, until)
  if (first === last && !goesOn) return text.once(formatWeekdayDate(first, year), span)
  const day = nl.calendar.weekdays[weekday - 1] ?? ''
  const when = everyWeeks === 1 ? text.everyWeek(day, span) : text.everyWeeks(everyWeeks, day, span)
  return goesOn
    ? text.onwards(when, formatDay(first, year))
    : text.between(when, formatDay(first, year), formatDay(last, year))
}

/** Who is there at the highest number: first names, with the last name where two share one. */
export function breachNames({ children }: Pick<NamedPattern, 'children'>): string {
  const isShared = (name: string) => children.filter(({ firstName }) => firstName === name).length > 1
  return children
    .map((child) => {
      const name = isShared(child.firstName) && child.lastName !== '' ? nl.common.name(child) : child.firstName
      return child.isOwn ? text.ownChild(name) : name
    })
    .join(', ')
}
