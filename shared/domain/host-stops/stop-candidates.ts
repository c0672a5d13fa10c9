import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { quarterAverage, quartersOf, type QuarterAverage } from '../capacity/averages.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { candidateOf, hostQuarter } from '../substitution/candidate-of.ts'
import type { Candidate, HostDay, Place } from '../substitution/problem.ts'

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
  childIds: ReadonlySet<string>
  settings: DatedSettings
}

/**
 * A host as the engine sees her over the horizon. Where she is closed for a time the children simply do not come, as at any host:
 * such a day takes everybody and adds nothing. `lastDay`: she stops too.
 */
export function stopCandidate(host: HostDays, place: Place, lastDay: EpochDay, scope: StopScope): StopCandidate {
  const { horizon, dates, childIds, settings } = scope
  const periods = quartersOf(horizon)
  const averages = periods.map((quarter) => ({ quarter, average: quarterAverage(host, quarter, settings) }))
  const quarters = averages.map(({ quarter, average }) => hostQuarter(average, quarter, settings))
  const candidate = candidateOf(host, place, { dates, quarters, childIds, settings })
  const closedOn = new Set(dates.filter((date) => covers(host.facts, date) && host.closureOn(date) !== undefined))
  const dayOf = (date: EpochDay, day: HostDay): HostDay => {
    if (date > lastDay) return { ...day, away: { kind: 'not-serving' } }
    return closedOn.has(date) ? dayOff(childIds) : day
  }
  return {
    ...candidate,
    days: new Map([...candidate.days].map(([date, day]) => [date, dayOf(date, day)])),
    quarterPeriods: periods,
    averages: averages.map(({ average }) => average),
    closedOn,
  }
}

const minutesOfDay = 1_440

/** A day on which nobody comes: room for all, and a day that is full already for each, so that none adds to the average. */
function dayOff(childIds: ReadonlySet<string>): HostDay {
  return {
    hours: [[0, minutesOfDay]],
    limit: childIds.size,
    present: [],
    ownMinutes: new Map([...childIds].map((childId) => [childId, minutesOfDay])),
  }
}
