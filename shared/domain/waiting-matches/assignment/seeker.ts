import type { Interval } from '../../billing/issued.ts'
import type { EpochDay, Weekday } from '../../calendar/date.ts'
import { planHorizon } from '../../capacity/plan-horizon.ts'
import { planTable, type CarePlan } from '../../care-plan/care-plan.ts'
import type { RoomAhead } from '../room-ahead.ts'
import type { WantedDay } from '../wanted-days.ts'

/** A host where a request fits wholly as long as nobody else comes. */
export type PossibleHost = { hostId: string; room: RoomAhead }

/** A request for which a place is sought: its days until the end of its horizon, and its hosts, the best first. */
export type Seeker = {
  id: string
  days: readonly WantedDay[]
  weekdays: ReadonlySet<Weekday>
  /** The last day that is looked at. */
  until: EpochDay
  hosts: readonly PossibleHost[]
  /** Its hours on a day, also past its horizon: the plan has no end. */
  on(day: EpochDay): readonly Interval[]
}

const notThere: readonly Interval[] = []

/** Prepares a request for a search among the hosts where it fits by itself. */
export function seekerOf(
  { id, plan, days, hosts }: { id: string; plan: CarePlan; days: readonly WantedDay[]; hosts: readonly PossibleHost[] },
  today: EpochDay,
): Seeker {
  const table = planTable(plan)
  return {
    id,
    days,
    weekdays: new Set(days.map(({ named }) => named.weekday)),
    until: planHorizon(plan, today).until,
    hosts,
    on: (day) => (day < plan.from ? notThere : table.reservedOn(day).slots),
  }
}
