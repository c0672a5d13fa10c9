import { parseTime } from '../../../domain/calendar/time.ts'
import type { Span } from '../overlaps.ts'
import { eachEntry } from '../each-entry.ts'
import { isSound, key, periodOf, type CheckedDocument, type Entry } from './entries.ts'

/** Dates and times that may not overlap, in their groups. */
export function spansOf(document: CheckedDocument): Span[] {
  const spans: Span[] = []
  const dates = (list: unknown, path: string, group: (entry: Entry) => unknown[]): void =>
    eachEntry(list, path, (entry, at) => {
      const values = group(entry)
      if (!isSound(...values, entry['from'], entry['until'])) return
      const { from, until } = periodOf(entry, 'from', 'until')
      spans.push({ group: key(path, ...values), from, until: until + 1, path: at })
    })
  const times = (list: unknown, path: string, group: (entry: Entry) => unknown[]): void =>
    eachEntry(list, path, (entry, at) => {
      const values = group(entry)
      if (!isSound(...values, entry['from'], entry['until'])) return
      const [from, until] = [parseTime(entry['from'] as string), parseTime(entry['until'] as string)]
      spans.push({ group: key(...values), from, until, path: at })
    })
  dates(document.tariffs, 'tariffs', (tariff) => [tariff['childId'], tariff['contractHolderId']])
  dates(document.carePlans, 'carePlans', (plan) => [plan['agreementId']])
  eachEntry(document.hosts, 'hosts', (host, at) => {
    dates(host['licence'], `${at}.licence`, () => [])
    times(host['openingHours'], `${at}.openingHours`, (hours) => [at, hours['weekday']])
    eachEntry(host['openingHoursChanges'], `${at}.openingHoursChanges`, (change, place) =>
      times(change['openingHours'], `${place}.openingHours`, (hours) => [place, hours['weekday']]),
    )
  })
  eachEntry(document.hosts, 'hosts', (host, at) =>
    dates(host['permissions'], `${at}.permissions`, (permission) => [permission['kind']]),
  )
  for (const list of ['extraDays', 'substitutions'] as const)
    eachEntry(document[list], list, (day, at) => times(day['slots'], `${at}.slots`, () => [at]))
  eachEntry(document.carePlans, 'carePlans', (plan, at) =>
    times(plan['slots'], `${at}.slots`, (slot) => [at, slot['week'], slot['weekday']]),
  )
  eachEntry(document.waitingList, 'waitingList', (request, at) => {
    times(request['slots'], `${at}.slots`, (slot) => [at, slot['week'], slot['weekday']])
    eachEntry(request['offers'], `${at}.offers`, (offer, place) =>
      times(offer['slots'], `${place}.slots`, (slot) => [place, slot['week'], slot['weekday']]),
    )
  })
  // Stays of one child on a date, at any host: they may stand in several attendance records.
  eachEntry(document.attendance, 'attendance', (attendance, at) =>
    times(attendance['stays'], `${at}.stays`, () => ['stay', attendance['childId'], attendance['date']]),
  )
  return spans
}
