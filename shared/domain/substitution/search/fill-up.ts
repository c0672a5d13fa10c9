import type { Assignment } from '../answer.ts'
import { hostRoom, type HostRoom } from '../host-room.ts'
import { placementsOf } from '../placements.ts'
import { isPossible } from '../possible-hosts.ts'
import type { Need, SubstitutionProblem } from '../problem.ts'
import { childrenOf } from '../score-answer.ts'
import type { FamilyHosts } from './family-hosts.ts'

/**
 * Gives a place to who has none, without looking back: a family at the first of its hosts that takes all of it, else each child
 * at the first that takes all its needs, else each need where it can go. An answer to start from, and to fall back on.
 */
export function fillUp(
  problem: SubstitutionProblem,
  families: readonly FamilyHosts[],
  start: Assignment,
): Map<string, string> {
  const assignment = new Map(start)
  const placedAt = new Map<string, Need[]>()
  for (const need of problem.needs) {
    const hostId = assignment.get(need.id)
    if (hostId !== undefined) placedAt.set(hostId, [...(placedAt.get(hostId) ?? []), need])
  }
  /** Puts all of the needs, or none, at the first host with room; at one where the family is, rather. */
  const put = ({ needs: family, hosts }: FamilyHosts, needs: readonly Need[]): void => {
    const left = needs.filter(({ id }) => !assignment.has(id))
    if (left.length === 0) return
    const favoured = new Set(family.flatMap(({ id }) => assignment.get(id) ?? []))
    const order = favoured.size > 0 ? hosts.toSorted((a, b) => favours(b, favoured) - favours(a, favoured)) : hosts
    for (const { host, pairs } of order) {
      if (!left.every((need) => pairs.has(need))) continue
      const { candidate } = host
      const here = [...(placedAt.get(candidate.hostId) ?? [])]
      const tried = new Map(here.map(({ id }) => [id, candidate.hostId]))
      const fits = left.every((need) => {
        if (!isPossible(need, hostRoom(candidate, placementsOf(here, tried)), problem)) return false
        here.push(need)
        tried.set(need.id, candidate.hostId)
        return true
      })
      if (!fits) continue
      placedAt.set(candidate.hostId, here)
      for (const { id } of left) assignment.set(id, candidate.hostId)
      return
    }
  }
  for (const family of families) put(family, family.needs)
  for (const family of families) for (const child of childrenOf(family.needs)) put(family, child)
  for (const family of families) for (const need of family.needs) put(family, [need])
  return assignment
}

function favours({ host }: { host: HostRoom }, favoured: ReadonlySet<string>): number {
  return favoured.has(host.candidate.hostId) ? 1 : 0
}
