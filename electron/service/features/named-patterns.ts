import type { NamedPattern } from '../../../shared/contract/capacity.ts'
import { formatDate } from '../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../shared/domain/calendar/period.ts'
import { breachPatterns } from '../../../shared/domain/capacity/breach-pattern.ts'
import type { HostDays } from '../../../shared/domain/capacity/presence.ts'
import type { NamedBreach, PresentChild } from '../../../shared/domain/capacity/present-children.ts'

/** Names of children by id. */
export type ChildNames = ReadonlyMap<string, { firstName: string; lastName: string }>

/** Breaches as patterns with the names of who is there; own children have a first name only. */
export function namedPatterns(
  breaches: readonly NamedBreach[],
  host: HostDays,
  period: Period,
  names: ChildNames,
): NamedPattern[] {
  return breachPatterns(breaches, host, period).map(({ dates, at, ...pattern }) => ({
    weekday: pattern.weekday,
    everyWeeks: pattern.everyWeeks,
    from: pattern.from,
    until: pattern.until,
    count: pattern.count,
    limit: pattern.limit,
    goesOn: pattern.goesOn,
    dates: dates.map(formatDate),
    children: at.children.map((child) => namedChild(child, host, names)),
  }))
}

/** A child at a host by name. */
export function namedChild(
  { id, isOwn }: PresentChild,
  host: HostDays,
  names: ChildNames,
): NamedPattern['children'][number] {
  const own = isOwn ? host.facts.ownChildren.find((child) => child.id === id) : undefined
  const { firstName, lastName } = (isOwn ? own && { ...own, lastName: '' } : names.get(id)) ?? {
    firstName: '',
    lastName: '',
  }
  return { id, isOwn, firstName, lastName }
}
