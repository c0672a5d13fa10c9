import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import type { HostRoom } from './host-room.ts'
import { common, joined, liesWithin } from './intervals.ts'
import { obstaclesOf, type Rules } from './possible-hosts.ts'
import type { Need } from './problem.ts'

/** Part of a day that a host who cannot take all of it could take: an hour at least. */
export type PartDay = { hostId: string; date: EpochDay; stretches: readonly Interval[]; minutes: number }

/** Less is not worth bringing a child for. */
const shortestStretch = 60

/**
 * The stretches of its days that a host could take of a child, day by day; none of a day that she could take whole or not at
 * all, and none where something other than minutes keeps the child from her that day.
 */
export function partDaysAt(need: Need, room: HostRoom, rules: Rules): PartDay[] {
  return need.days.flatMap((day): PartDay[] => {
    const onDay = room.on(day.date)
    if (!onDay || liesWithin(day.slots, onDay.takes)) return []
    const stretches = common(joined(day.slots), onDay.takes).filter(([from, until]) => until - from >= shortestStretch)
    if (stretches.length === 0) return []
    // What is left of the need when only these stretches are asked must be possible: no refusal, not too far, the average.
    if (obstaclesOf({ ...need, days: [{ date: day.date, slots: stretches }] }, room, rules).length > 0) return []
    return [{ hostId: room.candidate.hostId, date: day.date, stretches, minutes: totalMinutes(stretches) }]
  })
}
