import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { Assignment } from './answer.ts'
import type { Need, SubstitutionProblem } from './problem.ts'

/** A child of the problem at a host on a day. */
export type PlacedChild = { childId: string; slots: readonly Interval[] }

/** Which children of the problem are where, by host and date. */
export type Placements = { at(hostId: string): ReadonlyMap<EpochDay, readonly PlacedChild[]> }

/** The needs that were decided before anything was sought. */
export function fixedAssignment({ needs }: Pick<SubstitutionProblem, 'needs'>): Map<string, string> {
  return new Map(needs.flatMap(({ id, fixedHostId }) => (fixedHostId === undefined ? [] : [[id, fixedHostId]])))
}

/** Where the children of these needs are by an assignment. */
export function placementsOf(needs: readonly Need[], assignment: Assignment): Placements {
  const byHost = new Map<string, Map<EpochDay, PlacedChild[]>>()
  for (const { id, childId, days } of needs) {
    const hostId = assignment.get(id)
    if (hostId === undefined) continue
    let byDate = byHost.get(hostId)
    if (!byDate) byHost.set(hostId, (byDate = new Map()))
    for (const { date, slots } of days) {
      const known = byDate.get(date)
      if (known) known.push({ childId, slots })
      else byDate.set(date, [{ childId, slots }])
    }
  }
  return { at: (hostId) => byHost.get(hostId) ?? new Map() }
}
