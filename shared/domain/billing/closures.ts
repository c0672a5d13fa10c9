import type { EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import type { Closure } from './facts.ts'

/** Finds the closure of a host on a day: its own before that of the whole service. */
export type ClosureCalendar = { on(hostId: string, day: EpochDay): Closure | undefined }

/** Prepares closures for look-ups by host and day. */
export function closureCalendar(closures: readonly Closure[]): ClosureCalendar {
  const byHost = Map.groupBy(closures, (closure) => closure.hostId)
  const ofService = byHost.get(null) ?? []
  return {
    on: (hostId, day) => closureOn(byHost.get(hostId), day) ?? closureOn(ofService, day),
  }
}

function closureOn(closures: readonly Closure[] | undefined, day: EpochDay): Closure | undefined {
  if (closures) for (const closure of closures) if (covers(closure, day)) return closure
  return undefined
}
