import type { Assignment } from './answer.ts'
import { needOf, roomsWithout, viewHost, type HostView } from './host-view.ts'
import { nearestMiss, type Miss } from './nearest-miss.ts'
import { partDaysAt, type PartDay } from './part-days.ts'
import type { Obstacle } from './possible-hosts.ts'
import type { SubstitutionProblem } from './problem.ts'

/** What keeps a need without a place: what is in the way at the host who comes nearest to taking it. */
export type ShortReason = 'no-hosts' | 'full' | 'outside-hours' | 'closed' | 'refused' | 'too-far' | 'free'

/** Why a need has no place in an answer. */
export type Unplaced = {
  /** `free`: there is a host who could take it as things stand; the answer gave it to nobody all the same. */
  reason: ShortReason
  /** By distance, those that are not known last, then by id. */
  hosts: readonly HostView[]
  nearestMiss: Miss | undefined
  /** In order of date, on one date the longest first. */
  partDays: readonly PartDay[]
}

/** Says why a need has no place in an answer, and what comes nearest to one; everybody is where the answer puts them. */
export function explainUnplaced(problem: SubstitutionProblem, assignment: Assignment, needId: string): Unplaced {
  const need = needOf(problem, needId)
  const rooms = roomsWithout(problem, assignment, need)
  const hosts = rooms.map((room) => viewHost(problem, need, room))
  return {
    reason: shortReason(hosts.map(({ obstacles }) => obstacles)),
    hosts,
    nearestMiss: nearestMiss(hosts),
    partDays: rooms
      .flatMap((room) => partDaysAt(need, room, problem))
      .sort((a, b) => a.date - b.date || b.minutes - a.minutes),
  }
}

/**
 * One word for what stands in the way. The nearer to a place the earlier it is looked for: a host with no obstacle at all, one
 * who lacks room only, one whose hours are too short, one who is closed, one who or whose family refuses, one too far away.
 */
function shortReason(hosts: readonly (readonly Obstacle[])[]): ShortReason {
  if (hosts.length === 0) return 'no-hosts'
  const worst = Math.min(...hosts.map((obstacles) => Math.max(0, ...obstacles.map(({ kind }) => weights[kind]))))
  return (['free', 'full', 'outside-hours', 'closed', 'refused', 'too-far'] as const)[worst] ?? 'full'
}

const weights: Record<Obstacle['kind'], number> = {
  full: 1,
  average: 1,
  'outside-hours': 2,
  away: 3,
  refused: 4,
  'too-far': 5,
}
