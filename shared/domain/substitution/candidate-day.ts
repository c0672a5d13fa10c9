import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { limitOn, ownPresenceOn } from '../capacity/breaches.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { HostAway, HostDay } from './problem.ts'

/** A host on one day as somebody who may take a child: everybody who is there, save the child itself where one is named. */
export function candidateDay(
  host: HostDays,
  day: EpochDay,
  childId: string | undefined,
  settings: DatedSettings,
): HostDay {
  const away = awayOn(host, day)
  const others = [...host.reservedOn(day)].filter(([id]) => id !== childId).flatMap(([, slots]) => slots)
  return {
    ...(away && { away }),
    hours: host.openingHoursOn(day).map(({ from, until }): Interval => [from, until]),
    limit: limitOn(host.facts, day, settings),
    present: [...others, ...ownPresenceOn(host, day)],
    ownMinutes: new Map(),
  }
}

/** Why a host takes nobody on a day, or undefined on a day that she works. */
function awayOn(host: HostDays, day: EpochDay): HostAway | undefined {
  if (!covers(host.facts, day)) return { kind: 'not-serving' }
  const closure = host.closureOn(day)
  if (closure) return { kind: 'closed', until: closure.until, reason: closure.reason }
  return host.openingHoursOn(day).length === 0 ? { kind: 'no-hours' } : undefined
}
