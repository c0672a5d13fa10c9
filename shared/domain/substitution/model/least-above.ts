import { halfDaysAdded, quarterIndex } from '../half-days.ts'
import type { HostRoom } from '../host-room.ts'
import type { Need } from '../problem.ts'

/**
 * Half days above the quarter averages that a need adds at a host at least, whoever else comes there: those in quarters that are
 * full already. A day on which the child has another need counts for nothing, since both together may add less.
 */
export function leastAbove(need: Need, host: HostRoom, others: readonly Need[]): number {
  let above = 0
  for (const { date, slots } of need.days) {
    const left = host.halfDaysLeft[quarterIndex(host.candidate, date)]
    if (left === undefined || left > 0 || others.some((other) => isSameDay(need, other, date))) continue
    above += halfDaysAdded(host.candidate, need.childId, date, host.on(date)?.placed ?? [], [slots])
  }
  return above
}

function isSameDay(need: Need, other: Need, date: number): boolean {
  return other !== need && other.childId === need.childId && other.days.some((day) => day.date === date)
}
