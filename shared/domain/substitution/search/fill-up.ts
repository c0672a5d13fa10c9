import type { Assignment } from '../answer.ts'
import { hostRoom } from '../host-room.ts'
import { placementsOf } from '../placements.ts'
import { isPossible } from '../possible-hosts.ts'
import type { Candidate, SubstitutionProblem } from '../problem.ts'
import type { FamilyHosts } from './family-hosts.ts'

/**
 * Gives a place to who has none, one after the other and without looking back: where the child or its family is already, else at
 * the first host of its family with room. An answer to start from, and to fall back on.
 */
export function fillUp(
  problem: SubstitutionProblem,
  families: readonly FamilyHosts[],
  start: Assignment,
): Map<string, string> {
  const assignment = new Map(start)
  const placed = new Map<string, { candidate: Candidate; needIds: Set<string> }>()
  const here = (candidate: Candidate) => {
    const known = placed.get(candidate.hostId)
    if (known) return known
    const needIds = new Set(problem.needs.filter(({ id }) => assignment.get(id) === candidate.hostId).map(({ id }) => id))
    const fresh = { candidate, needIds }
    placed.set(candidate.hostId, fresh)
    return fresh
  }
  const byId = new Map(problem.needs.map((need) => [need.id, need]))
  for (const { needs, hosts } of families) {
    const favoured = new Set(needs.flatMap(({ id }) => assignment.get(id) ?? []))
    for (const need of needs) {
      if (assignment.has(need.id)) continue
      const order = [...hosts.filter(({ host }) => favoured.has(host.candidate.hostId)), ...hosts]
      for (const { host, pairs } of order) {
        if (!pairs.has(need)) continue
        const { candidate, needIds } = here(host.candidate)
        const others = [...needIds].flatMap((id) => byId.get(id) ?? [])
        const room = hostRoom(candidate, placementsOf(others, assignment))
        if (!isPossible(need, room, problem)) continue
        assignment.set(need.id, candidate.hostId)
        needIds.add(need.id)
        favoured.add(candidate.hostId)
        break
      }
    }
  }
  return assignment
}
