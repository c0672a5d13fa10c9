import type { ExchangeDocument, Host } from '../../../shared/domain/exchange/document.ts'
import { byCodeUnit, datesBetween, isoWeekday, isWithin, plusDays, quarterName } from './days.ts'
import { emptyDay, lengthOf, mark, timeOf, type Minutes } from './minutes.ts'
import { exact, halfDays, parameter } from './parameters.ts'
import { isClosed, slotsOn } from './reservations.ts'

/** `capacity --json` of a period, as exchange.md §4 says, from the document alone. */
export function oracleCapacity(document: ExchangeDocument, from: string, until: string) {
  const hosts = document.hosts.toSorted((a, b) => byCodeUnit(a.id, b.id))
  return {
    breaches: hosts.flatMap((host) => datesBetween(from, until).flatMap((date) => breachesOn(document, host, date))),
    averages: hosts.flatMap((host) => quartersTouched(from, until).map((dates) => averageOf(document, host, dates))),
  }
}

function quartersTouched(from: string, until: string): string[][] {
  const names = [...new Set(datesBetween(from, until).map(quarterName))]
  const around = datesBetween(plusDays(from, -100), plusDays(until, 100))
  return names.map((name) => around.filter((date) => quarterName(date) === name))
}

function isServing(document: ExchangeDocument, host: Host, date: string): boolean {
  return isWithin(date, host.startsOn, host.endsOn) && !isClosed(document, host.id, date)
}

/** Opening hours of a date: each change takes the place of all that was before it. */
function hoursOn(host: Host, date: string): Host['openingHours'] {
  let hours = host.openingHours
  for (const change of (host.openingHoursChanges ?? []).toSorted((a, b) => byCodeUnit(a.from, b.from)))
    if (change.from <= date) hours = change.openingHours
  return hours.filter((row) => row.weekday === isoWeekday(date))
}

/** Whether a host is open on a date: at work, not closed, with opening hours. */
export function isOpen(document: ExchangeDocument, host: Host, date: string): boolean {
  return isServing(document, host, date) && hoursOn(host, date).length > 0
}

function presentOn(document: ExchangeDocument, host: Host, date: string): Minutes {
  const day = emptyDay()
  if (!isServing(document, host, date)) return day
  for (const agreement of document.agreements)
    if (agreement.hostId === host.id) for (const slot of slotsOn(document, agreement, date)) mark(day, slot)
  for (const child of host.ownChildren)
    if (child.birthDate <= date && date <= child.countsUntil) for (const hours of hoursOn(host, date)) mark(day, hours)
  return day
}

function breachesOn(document: ExchangeDocument, host: Host, date: string) {
  const day = presentOn(document, host, date)
  const licence = host.licence.find((row) => isWithin(date, row.from, row.until))
  const limit = Math.min(licence?.maxPresent ?? 0, parameter(document, 'capacity.legalMaximum', date))
  const breaches: { hostId: string; date: string; from: string; until: string; count: number; limit: number }[] = []
  let minute = 0
  while (minute < 1440) {
    if ((day[minute] ?? 0) <= limit) {
      minute += 1
      continue
    }
    const from = minute
    let count = 0
    while (minute < 1440 && (day[minute] ?? 0) > limit) {
      count = Math.max(count, day[minute] ?? 0)
      minute += 1
    }
    breaches.push({ hostId: host.id, date, from: timeOf(from), until: timeOf(minute), count, limit })
  }
  return breaches
}

function averageOf(document: ExchangeDocument, host: Host, dates: readonly string[]) {
  const open = dates.filter((date) => isServing(document, host, date) && hoursOn(host, date).length > 0)
  let total = 0
  for (const date of open)
    for (const child of document.children) {
      const slots = document.agreements
        .filter((agreement) => agreement.childId === child.id && agreement.hostId === host.id)
        .flatMap((agreement) => slotsOn(document, agreement, date))
      total += halfDays(lengthOf(slots))
    }
  const limit = exact(parameter(document, 'capacity.averageLimit', dates.at(-1) ?? ''))
  const over = open.length > 0 && BigInt(total) * limit.under > limit.over * 2n * BigInt(open.length)
  return { hostId: host.id, quarter: quarterName(dates[0] ?? ''), openDays: open.length, halfDays: total, over }
}
