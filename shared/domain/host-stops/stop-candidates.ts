import { totalMinutes } from '../care-plan/care-plan.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { quarterAverage, quartersOf, type QuarterAverage } from '../capacity/averages.ts'
import { limitOn, ownPresenceOn } from '../capacity/breaches.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { Candidate, HostDay, Place } from '../substitution/problem.ts'

const wholeDay = [0, 1_440] as const

/** A host who may take children for good: what the engine knows of her, and what is shown of her quarters. */
export type StopCandidate = Candidate & {
  quarterPeriods: readonly Period[]
  averages: readonly QuarterAverage[]
  /** Dates of the needs on which she is closed herself. */
  closedOn: ReadonlySet<EpochDay>
}

/** What holds for every candidate of a stop. */
export type StopScope = {
  horizon: Period
  /** Dates on which some child has something reserved. */
  dates: readonly EpochDay[]
  childIds: readonly string[]
  settings: DatedSettings
}

/**
 * A host as the engine sees her over the horizon. Where she is closed for a time the children simply do not come, as at any host:
 * such a day takes everybody and adds nothing. `lastDay`: she stops too.
 */
export function stopCandidate(host: HostDays, place: Place, lastDay: EpochDay, scope: StopScope): StopCandidate {
  const { horizon, dates, settings } = scope
  const quarters = quartersOf(horizon)
  const averages = quarters.map((quarter) => quarterAverage(host, quarter, settings))
  const closedOn = new Set(dates.filter((date) => covers(host.facts, date) && host.closureOn(date) !== undefined))
  return {
    hostId: host.facts.hostId,
    place,
    days: new Map(dates.map((date) => [date, dayOf(host, date, lastDay, closedOn, scope)])),
    quarters: quarters.map(({ name, from, until }, index) => {
      const { halfDays = 0, openDays = 0 } = averages[index] ?? {}
      return {
        name,
        from,
        until,
        halfDays,
        maximumHalfDays: 2 * openDays * settings.number('capacity.averageLimit', until),
      }
    }),
    quarterPeriods: quarters,
    averages,
    closedOn,
  }
}

function dayOf(
  host: HostDays,
  date: EpochDay,
  lastDay: EpochDay,
  closedOn: ReadonlySet<EpochDay>,
  { settings, childIds }: StopScope,
): HostDay {
  const nobody = { hours: [], limit: 0, present: [], ownMinutes: new Map<string, number>() }
  if (!covers(host.facts, date) || date > lastDay) return { ...nobody, away: { kind: 'not-serving' } }
  if (closedOn.has(date)) {
    const ownMinutes = new Map(childIds.map((childId) => [childId, wholeDay[1]]))
    return { hours: [wholeDay], limit: childIds.length, present: [], ownMinutes }
  }
  const hours = host.openingHoursOn(date)
  if (hours.length === 0) return { ...nobody, away: { kind: 'no-hours' } }
  const reserved = host.reservedOn(date)
  const ownMinutes = new Map<string, number>()
  for (const childId of childIds) {
    const slots = reserved.get(childId)
    if (slots) ownMinutes.set(childId, totalMinutes(slots))
  }
  return {
    hours: hours.map(({ from, until }) => [from, until] as const),
    limit: limitOn(host.facts, date, settings),
    present: [...reserved.values()].flat().concat(ownPresenceOn(host, date)),
    ownMinutes,
  }
}
