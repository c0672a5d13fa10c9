import type { ClosureReason, Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { limitOn, ownPresenceOn } from '../capacity/breaches.ts'
import type { HostDays } from '../capacity/presence.ts'
import { peakOf, stepsOf, type Step } from '../capacity/steps.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** What a day is for a host: open; without opening hours that weekday; closed; or before she starts or after she ends. */
export type DayState = 'open' | 'no-hours' | 'closed' | 'outside'

/** A day of a host as planning shows it, by the rules of exchange.md §4: over exactly when `capacity` has a breach. */
export type HostDay = {
  state: DayState
  closure: ClosureReason | undefined
  limit: number
  peak: number
  steps: Step[]
  /** Planned times by child; nobody on a closed day or outside the host's start and end. */
  reserved: ReadonlyMap<string, readonly Interval[]>
}

const nobody: ReadonlyMap<string, readonly Interval[]> = new Map()

/** Looks at one day of a host. */
export function hostDayOf(host: HostDays, day: EpochDay, settings: DatedSettings): HostDay {
  const closure = host.closureOn(day)?.reason
  const state = stateOf(host, day, closure)
  const limit = limitOn(host.facts, day, settings)
  if (state === 'outside' || state === 'closed') return { state, closure, limit, peak: 0, steps: [], reserved: nobody }
  const reserved = host.reservedOn(day)
  const steps = stepsOf([...reserved.values()].flat().concat(ownPresenceOn(host, day)))
  return { state, closure, limit, peak: peakOf(steps), steps, reserved }
}

function stateOf(host: HostDays, day: EpochDay, closure: ClosureReason | undefined): DayState {
  if (!covers(host.facts, day)) return 'outside'
  if (closure !== undefined) return 'closed'
  return host.openingHoursOn(day).length === 0 ? 'no-hours' : 'open'
}
