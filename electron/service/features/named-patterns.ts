import type { NamedPattern } from '../../../shared/contract/capacity.ts'
import { formatDate } from '../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../shared/domain/calendar/period.ts'
import { breachPatterns } from '../../../shared/domain/capacity/breach-pattern.ts'
import type { HostDays } from '../../../shared/domain/capacity/presence.ts'
import type { NamedBreach } from '../../../shared/domain/capacity/present-children.ts'

/** Names of children by id. */
export type ChildNames = ReadonlyMap<string, { firstName: string; lastName: string }>

/** Breaches as patterns with the names of who is there; own children have a first name only. */
export function namedPatterns(
  breaches: readonly NamedBreach[],
  host: HostDays,
  period: Period,
  names: ChildNames,
): NamedPattern[] {
  const own = new Map(host.facts.ownChildren.map((child) => [child.id, child.firstName]))
  return breachPatterns(breaches, host, period).map(({ dates, at, ...pattern }) => ({
    weekday: pattern.weekday,
    everyWeeks: pattern.everyWeeks,
    from: pattern.from,
    until: pattern.until,
    count: pattern.count,
    limit: pattern.limit,
    goesOn: pattern.goesOn,
    dates: dates.map(formatDate),
    children: at.children.map(({ id, isOwn }) => ({
      id,
      isOwn,
      firstName: (isOwn ? own.get(id) : names.get(id)?.firstName) ?? '',
      lastName: (isOwn ? undefined : names.get(id)?.lastName) ?? '',
    })),
  }))
}
