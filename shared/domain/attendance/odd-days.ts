import type { ClosureCalendar } from '../billing/closures.ts'
import type { ChildFacts } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { compareText } from '../text-order.ts'
import { oddAgreementDays } from './odd-agreement-days.ts'
import { daysOfOdd, type ChildDay, type OddDay } from './odd-day.ts'
import { oddHostDay } from './odd-host-days.ts'
import { oddKinds, type OddKind } from './odd-kinds.ts'
import { oddPlaces } from './odd-places.ts'

/** All that decides what is odd in a period: children with their stays in order of date, and the hosts they were at. */
export type OddFacts = {
  children: readonly ChildFacts[]
  hosts: ReadonlyMap<string, HostDays>
  closures: ClosureCalendar
  settings: DatedSettings
}

/** Whether somebody looked at a fact of a child's day and left it as it is. */
export type IsLookedAt = (day: ChildDay, kind: OddKind) => boolean

/**
 * The odd facts of a period that nobody looked at yet, by date, kind, host, child and time. A look is gone when the day
 * changes, so a fact that somebody left as it is comes back only when it is another one.
 */
export function oddDaysOf(facts: OddFacts, period: Period, isLookedAt: IsLookedAt): OddDay[] {
  const { children, closures, settings } = facts
  const odd: OddDay[] = children.flatMap((child) => [
    ...oddAgreementDays(child, period, closures, settings),
    ...oddPlaces(child, period, closures),
  ])
  for (const [hostId, days] of presentByHost(children, period)) {
    const host = facts.hosts.get(hostId)
    if (!host) continue
    for (const [date, present] of days) odd.push(...oddHostDay(host, date, present, settings))
  }
  return odd.filter((fact) => !isAllLookedAt(fact, isLookedAt)).sort(compareOdd)
}

function isAllLookedAt(odd: OddDay, isLookedAt: IsLookedAt): boolean {
  const days = daysOfOdd(odd)
  return days.length > 0 && days.every((day) => isLookedAt(day, odd.kind))
}

type DaysOfHost = Map<EpochDay, Map<string, Interval[]>>

function presentByHost(children: readonly ChildFacts[], period: Period): Map<string, DaysOfHost> {
  const hosts = new Map<string, DaysOfHost>()
  for (const { childId, stays } of children)
    for (const { hostId, date, from, until } of stays) {
      if (!covers(period, date)) continue
      const days = hosts.get(hostId) ?? new Map<EpochDay, Map<string, Interval[]>>()
      const present = days.get(date) ?? new Map<string, Interval[]>()
      const times = [...(present.get(childId) ?? []), [from, until] as const].sort((a, b) => a[0] - b[0])
      hosts.set(hostId, days.set(date, present.set(childId, times)))
    }
  return hosts
}

function compareOdd(a: OddDay, b: OddDay): number {
  return (
    a.date - b.date ||
    oddKinds.indexOf(a.kind) - oddKinds.indexOf(b.kind) ||
    compareText(a.hostId, b.hostId) ||
    compareText(childOf(a), childOf(b)) ||
    startOf(a) - startOf(b)
  )
}

function childOf(odd: OddDay): string {
  return odd.kind === 'over-limit' ? '' : odd.childId
}

function startOf(odd: OddDay): number {
  return odd.kind === 'over-limit' ? odd.from : 0
}
