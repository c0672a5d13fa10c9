import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { compareText } from '../text-order.ts'
import { occupancyOn, type Breach } from './breaches.ts'
import type { HostDays } from './presence.ts'

/** A child at a host. The id of an own child is unique among the own children of its host only. */
export type PresentChild = { id: string; isOwn: boolean }

/** The first stretch of a breach in which its highest number of children is there, and who they are. */
export type Moment = { from: number; until: number; count: number; children: PresentChild[] }

/** A breach with its worst moment. */
export type NamedBreach = Breach & { at: Moment }

/** Says of a breach who is there at its highest count: as many children, unless one of them is counted twice. */
export function nameBreach(host: HostDays, breach: Breach): NamedBreach {
  const worst = occupancyOn(host, breach.date).find(
    (step) => step.from >= breach.from && step.until <= breach.until && step.count === breach.count,
  )
  const { from, until, count } = worst ?? breach
  return { ...breach, at: { from, until, count, children: childrenAt(host, breach.date, from) } }
}

/** Who is at the host in a minute of a day that she serves: reserved children by id, then own ones (exchange.md §4). */
export function childrenAt(host: HostDays, day: EpochDay, minute: number): PresentChild[] {
  const isThere = ([from, until]: Interval): boolean => from <= minute && minute < until
  const reserved = [...host.reservedOn(day)].filter(([, slots]) => slots.some(isThere))
  const isOpen = host.openingHoursOn(day).some(({ from, until }) => isThere([from, until]))
  return [
    ...reserved.map(([id]) => ({ id, isOwn: false })).sort(byId),
    ...(isOpen ? host.ownChildrenOn(day) : []).map(({ id }) => ({ id, isOwn: true })).sort(byId),
  ]
}

function byId(a: PresentChild, b: PresentChild): number {
  return compareText(a.id, b.id)
}
