import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import { joined } from './intervals.ts'
import type { Obstacle } from './possible-hosts.ts'

/** A host who could take a child but for some minutes: those in which she is full or closed, all days together. */
export type Miss = { hostId: string; minutes: number; obstacles: readonly Obstacle[] }

/** The host where the fewest minutes stand in the way, all other things right; of equal ones the first. */
export function nearestMiss(hosts: readonly Pick<Miss, 'hostId' | 'obstacles'>[]): Miss | undefined {
  let nearest: Miss | undefined
  for (const { hostId, obstacles } of hosts) {
    if (obstacles.length === 0) continue
    const minutes = minutesInTheWay(obstacles)
    if (minutes < (nearest?.minutes ?? Infinity)) nearest = { hostId, minutes, obstacles }
  }
  return nearest
}

/** Minutes of the child's that obstacles take, each once; what is no matter of minutes is more than any number of them. */
function minutesInTheWay(obstacles: readonly Obstacle[]): number {
  const byDate = new Map<EpochDay, Interval[]>()
  for (const obstacle of obstacles) {
    if (obstacle.kind !== 'full' && obstacle.kind !== 'outside-hours') return Infinity
    const minutes = obstacle.kind === 'full' ? [[obstacle.from, obstacle.until] as const] : obstacle.missing
    byDate.set(obstacle.date, [...(byDate.get(obstacle.date) ?? []), ...minutes])
  }
  return [...byDate.values()].reduce((sum, minutes) => sum + totalMinutes(joined(minutes)), 0)
}
