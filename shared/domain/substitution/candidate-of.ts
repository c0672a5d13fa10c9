import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import { mostHalfDays, type QuarterAverage } from '../capacity/averages.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { candidateDay } from './candidate-day.ts'
import type { Candidate, HostDay, HostQuarter, Place } from './problem.ts'

/** What is asked of a host: some dates, her quarters that they touch, and whose own hours there are of interest. */
export type AskedOfHosts = {
  dates: readonly EpochDay[]
  quarters: readonly HostQuarter[]
  childIds: ReadonlySet<string>
  settings: DatedSettings
}

/** A host who may be asked, as capacity sees her (exchange.md §4): everybody whom `host` holds is there. */
export function candidateOf(
  host: HostDays,
  place: Place,
  { dates, quarters, childIds, settings }: AskedOfHosts,
): Candidate {
  return {
    hostId: host.facts.hostId,
    place,
    days: new Map(dates.map((date) => [date, dayOf(host, date, childIds, settings)])),
    quarters,
  }
}

/** A host's quarter as the engine counts it. */
export function hostQuarter(
  { openDays, halfDays }: QuarterAverage,
  quarter: Period & { name: string },
  settings: DatedSettings,
): HostQuarter {
  const { name, from, until } = quarter
  return { name, from, until, halfDays, maximumHalfDays: mostHalfDays(openDays, quarter, settings) }
}

function dayOf(host: HostDays, date: EpochDay, childIds: ReadonlySet<string>, settings: DatedSettings): HostDay {
  const own = [...host.reservedOn(date)].filter(([childId]) => childIds.has(childId))
  const everybody = candidateDay(host, date, undefined, settings)
  return { ...everybody, ownMinutes: new Map(own.map(([childId, slots]) => [childId, totalMinutes(slots)])) }
}
