import { compareText } from '../text-order.ts'
import type { Assignment } from './answer.ts'
import { metresBetween } from './distance.ts'
import { hostRoom, type HostRoom } from './host-room.ts'
import { placementsOf } from './placements.ts'
import { obstaclesOf, type Obstacle } from './possible-hosts.ts'
import type { Candidate, Need, SubstitutionProblem } from './problem.ts'

/** A host as one child sees her, with the others of an answer where it puts them; without obstacles the child could go there. */
export type HostView = {
  hostId: string
  /** As the crow flies; undefined where one of the two is not on the map. */
  metres: number | undefined
  isKnown: boolean
  obstacles: readonly Obstacle[]
}

/** Every host as a need sees her, itself taken away; by distance, those that are not known last, then by id. */
export function viewHosts(problem: SubstitutionProblem, assignment: Assignment, needId: string): HostView[] {
  const need = needOf(problem, needId)
  return roomsWithout(problem, assignment, need).map((room) => viewHost(problem, need, room))
}

/** A host as a need sees her. */
export function viewHost(problem: SubstitutionProblem, need: Need, room: HostRoom): HostView {
  const { hostId, place } = room.candidate
  return {
    hostId,
    metres: metresBetween(need.home, place),
    isKnown: need.knownHostIds.has(hostId),
    obstacles: obstaclesOf(need, room, problem),
  }
}

/** The need with an id. */
export function needOf({ needs }: SubstitutionProblem, needId: string): Need {
  const need = needs.find(({ id }) => id === needId)
  if (!need) throw new RangeError(`no need ${needId}`)
  return need
}

/** The hosts with everybody where an answer puts them but for one need; by distance from it. */
export function roomsWithout(
  { needs, candidates }: SubstitutionProblem,
  assignment: Assignment,
  need: Need,
): HostRoom[] {
  const placements = placementsOf(
    needs.filter((other) => other !== need),
    assignment,
  )
  return candidates
    .map((candidate) => ({ candidate, metres: metresBetween(need.home, candidate.place) ?? Infinity }))
    .sort((a, b) => byDistance(a, b))
    .map(({ candidate }) => hostRoom(candidate, placements))
}

type Far = { candidate: Candidate; metres: number }
function byDistance(a: Far, b: Far): number {
  if (a.metres !== b.metres) return a.metres < b.metres ? -1 : 1
  return compareText(a.candidate.hostId, b.candidate.hostId)
}
