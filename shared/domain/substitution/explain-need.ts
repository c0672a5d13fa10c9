import type { AnswerRooms } from './answer-rooms.ts'
import { isPossible, obstaclesOf, type Obstacle } from './possible-hosts.ts'
import type { Need, SubstitutionProblem } from './problem.ts'

/**
 * What keeps a need without a place: what is in the way at the host who comes nearest to taking it. `free`: there is a host who
 * could take it as things stand; the answer gave it to nobody all the same.
 */
export type ShortReason = 'no-hosts' | 'full' | 'outside-hours' | 'closed' | 'refused' | 'too-far' | 'free'

/** Says why a need has no place in an answer, in one word; `rooms` are those of the answer. */
export function unplacedReason(problem: SubstitutionProblem, need: Need, rooms: AnswerRooms): ShortReason {
  const order = rooms.without(need)
  if (order.some((room) => isPossible(need, room, problem))) return 'free'
  // Nothing comes nearer to a place than room alone: the first host with no other obstacle decides.
  const obstacles: (readonly Obstacle[])[] = []
  for (const room of order) {
    const own = obstaclesOf(need, room, problem)
    obstacles.push(own)
    if (own.every(({ kind }) => weights[kind] === weights.full)) break
  }
  return shortReason(obstacles)
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
