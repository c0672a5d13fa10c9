import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { breachesIn } from '../capacity/breaches.ts'
import { without } from '../capacity/caused-breaches.ts'
import type { PresentChild } from '../capacity/present-children.ts'
import type { HostDays } from '../capacity/presence.ts'
import { realisedDayOf } from '../planning/realised-day.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { compareText } from '../text-order.ts'
import type { ClosedDay, OutsideHours, OverLimit } from './odd-day.ts'

/** Who was at a host on a date, and when: stays in order of time, by child. */
type PresentAtHost = ReadonlyMap<string, readonly Interval[]>

/** What is odd about a day of a host as it really was. */
export function oddHostDay(
  host: HostDays,
  date: EpochDay,
  present: PresentAtHost,
  settings: DatedSettings,
): (OutsideHours | ClosedDay | OverLimit)[] {
  return [...oddTimes(host, date, present), ...overLimit(host, date, present, settings)]
}

/** On a closed day there are no opening hours to be outside of: that the child came at all is the fact. */
function oddTimes(host: HostDays, date: EpochDay, present: PresentAtHost): (OutsideHours | ClosedDay)[] {
  const about = { date, hostId: host.facts.hostId }
  if (!host.isServing(date)) {
    const closure = host.closureOn(date)
    return [...present].map(([childId, stays]) => ({ kind: 'closed-day', childId, ...about, stays, closure }))
  }
  // Of a host whose hours nobody entered yet, nobody can say that a stay is outside them.
  if (host.facts.openingHours.length === 0 && host.facts.openingChanges.length === 0) return []
  const openingHours = host.openingHoursOn(date).map(({ from, until }) => [from, until] as const)
  openingHours.sort((a, b) => a[0] - b[0])
  return [...present].flatMap(([childId, stays]): OutsideHours[] => {
    const outside = without(stays, openingHours)
    return outside.length === 0 ? [] : [{ kind: 'outside-hours', childId, ...about, stays, outside, openingHours }]
  })
}

/** Breaches on the day as it went. Minutes in which nobody came are no fact of attendance, however many own children there are. */
function overLimit(host: HostDays, date: EpochDay, present: PresentAtHost, settings: DatedSettings): OverLimit[] {
  const { steps, limit } = realisedDayOf(host, date, [...present.values()].flat(), settings)
  return breachesIn(steps, host.facts.hostId, date, limit).flatMap((breach): OverLimit[] => {
    const worst = steps.find(
      ({ from, until, count }) => from >= breach.from && until <= breach.until && count === breach.count,
    )
    const childIds = [...present]
      .filter(([, stays]) => stays.some(([from, until]) => from < breach.until && breach.from < until))
      .map(([id]) => id)
      .sort(compareText)
    if (!worst || childIds.length === 0) return []
    const at = { ...worst, children: thereAt(host, date, present, worst.from) }
    return [{ kind: 'over-limit', ...breach, at, childIds }]
  })
}

/** Who is there in a minute: children that came by id, then own ones. */
function thereAt(host: HostDays, date: EpochDay, present: PresentAtHost, minute: number): PresentChild[] {
  const isThere = ([from, until]: Interval): boolean => from <= minute && minute < until
  const came = [...present].filter(([, stays]) => stays.some(isThere)).map(([id]) => ({ id, isOwn: false }))
  const isOpen = host.isServing(date) && host.openingHoursOn(date).some(({ from, until }) => isThere([from, until]))
  const own = isOpen ? host.ownChildrenOn(date).map(({ id }) => ({ id, isOwn: true })) : []
  const byId = (a: PresentChild, b: PresentChild): number => compareText(a.id, b.id)
  return [...came.sort(byId), ...own.sort(byId)]
}
