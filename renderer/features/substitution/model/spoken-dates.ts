import { formatDate, parseDate, toCivil, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import { calendar } from '../../../i18n/nl/calendar.ts'
import { told } from '../../../i18n/nl/substitution/told.ts'

/** From so many days that follow one another on, the first and the last are said instead of each. */
const stretchLength = 3
/** From so many days on, days that return every week are said by their name. */
const weeklyLength = 6

/** A date as it is said: `maandag 9 november`. */
export function spokenDate(iso: string): string {
  return `${dayOf(iso)} ${monthOf(iso)}`
}

/**
 * Dates (ISO, in order, each once, at least one) as they are said: `op maandag 9 en dinsdag 10 november`, three or more in a
 * row as `van … tot en met …`, many that return every week as `elke maandag en dinsdag van … tot en met …`.
 */
export function spokenDates(dates: readonly string[]): string {
  const weekly = spokenWeekly(dates)
  if (weekly !== undefined) return weekly
  const parts: string[] = []
  let single: string[] = []
  const endSingle = (): void => {
    if (single.length > 0) parts.push(told.on(told.list(withMonths(single))))
    single = []
  }
  for (const stretch of stretchesOf(dates)) {
    if (stretch.length < stretchLength) single.push(...stretch)
    else {
      endSingle()
      parts.push(spokenPeriod(stretch[0] ?? '', stretch.at(-1) ?? ''))
    }
  }
  endSingle()
  return told.list(parts)
}

/** A period (ISO, both inclusive): `op maandag 9 november`, `van maandag 9 tot en met vrijdag 13 november`. */
export function spokenPeriod(from: string, until: string): string {
  if (from === until) return told.on(spokenDate(from))
  return told.fromUntil(from.slice(0, 7) === until.slice(0, 7) ? dayOf(from) : spokenDate(from), spokenDate(until))
}

function spokenWeekly(dates: readonly string[]): string | undefined {
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  if (dates.length < weeklyLength) return undefined
  const weekdays = new Set(dates.map(weekday))
  const all: string[] = []
  for (let day = parseDate(first); day <= parseDate(last); day += 1) {
    if (weekdays.has(weekdayOf(day))) all.push(formatDate(day))
  }
  if (all.length !== dates.length || weekdays.size === 7) return undefined
  const isOneWeek = parseDate(last) - parseDate(first) < 7
  if (isOneWeek) return undefined
  const names = [...weekdays].sort((a, b) => a - b).map((day) => calendar.weekdays[day - 1] ?? '')
  return told.every(told.list(names), withoutWeekday(first, last), `${day(last)} ${monthOf(last)}`)
}

/** Days that follow one another in the calendar. */
function stretchesOf(dates: readonly string[]): string[][] {
  const stretches: string[][] = []
  for (const date of dates) {
    const last = stretches.at(-1)
    const before = last?.at(-1)
    if (last && before !== undefined && parseDate(date) === parseDate(before) + 1) last.push(date)
    else stretches.push([date])
  }
  return stretches
}

/** The month after the last of its days: `maandag 30 november`, `dinsdag 1`, `donderdag 3 december`. */
function withMonths(dates: readonly string[]): string[] {
  return dates.map((date, index) =>
    dates[index + 1]?.slice(0, 7) === date.slice(0, 7) ? dayOf(date) : spokenDate(date),
  )
}

function withoutWeekday(from: string, until: string): string {
  return from.slice(0, 7) === until.slice(0, 7) ? String(day(from)) : `${day(from)} ${monthOf(from)}`
}

function dayOf(iso: string): string {
  return `${calendar.weekdays[weekday(iso) - 1]} ${day(iso)}`
}

const day = (iso: string): number => toCivil(parseDate(iso)).day
const weekday = (iso: string) => weekdayOf(parseDate(iso))
const monthOf = (iso: string): string => calendar.months[toCivil(parseDate(iso)).month - 1] ?? ''
